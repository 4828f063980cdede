/**
 * What resources cost, what work they do, and how long each piece of work takes: the time-driven
 * cost model and its arithmetic.
 */
@NullMarked
package org.whalecurve.domain.costing;

import org.jspecify.annotations.NullMarked;
