/** Amounts of other currencies, each brought into that of the cost model at the rate of its day. */
@NullMarked
package org.whalecurve.domain.currencies;

import org.jspecify.annotations.NullMarked;
