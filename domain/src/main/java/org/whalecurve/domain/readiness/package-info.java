/**
 * Whether a period can be computed by a cost model, and what would weaken the result: said before a
 * run is ordered.
 */
@NullMarked
package org.whalecurve.domain.readiness;

import org.jspecify.annotations.NullMarked;
