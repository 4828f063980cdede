/**
 * Customers who may buy on given occasions only, such as a yearly appeal or an annual fair: how
 * likely they still come, and how often they will.
 */
@NullMarked
package org.whalecurve.domain.lifetime.occasions;

import org.jspecify.annotations.NullMarked;
