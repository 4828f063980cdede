/**
 * What a company means to reach and whether it does: measures are scored towards what was agreed,
 * what is missing is never counted as zero, and every score says how much of it is known.
 */
@NullMarked
package org.whalecurve.domain.scorecards;

import org.jspecify.annotations.NullMarked;
