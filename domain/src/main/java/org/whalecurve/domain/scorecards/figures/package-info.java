/**
 * What the books of customer profitability give to scorecards: named figures that everybody works
 * out in the same way, with what is above the line and what is below it.
 */
@NullMarked
package org.whalecurve.domain.scorecards.figures;

import org.jspecify.annotations.NullMarked;
