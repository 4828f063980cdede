/** Money is a whole number of minor units, and dividing it loses none of them. */
@NullMarked
package org.whalecurve.domain.money;

import org.jspecify.annotations.NullMarked;
