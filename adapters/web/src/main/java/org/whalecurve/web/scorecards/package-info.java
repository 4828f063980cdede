/**
 * The pages on which scorecards are read at a glance, opened down to the customers behind a number,
 * and kept.
 */
@NullMarked
package org.whalecurve.web.scorecards;

import org.jspecify.annotations.NullMarked;
