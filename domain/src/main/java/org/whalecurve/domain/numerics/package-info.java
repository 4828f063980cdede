/** The functions, integrals and searches that models of customers are worked out with. */
@NullMarked
package org.whalecurve.domain.numerics;

import org.jspecify.annotations.NullMarked;
