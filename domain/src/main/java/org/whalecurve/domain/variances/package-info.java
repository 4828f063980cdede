/** What led from the profit of one period to that of another, in parts that add up. */
@NullMarked
package org.whalecurve.domain.variances;

import org.jspecify.annotations.NullMarked;
