/**
 * What each customer earned: statements, ranking, whale curve, and the proof that nothing was lost
 * on the way.
 */
@NullMarked
package org.whalecurve.domain.profitability;

import org.jspecify.annotations.NullMarked;
