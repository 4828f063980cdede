/**
 * Scorecards: what the company means to reach, kept in versions and scored from its own records.
 */
@NullMarked
package org.whalecurve.application.scorecards;

import org.jspecify.annotations.NullMarked;
