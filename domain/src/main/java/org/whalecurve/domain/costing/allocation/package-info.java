/**
 * How the cost of departments that serve other departments reaches those that serve customers, with
 * nothing lost on the way.
 */
@NullMarked
package org.whalecurve.domain.costing.allocation;

import org.jspecify.annotations.NullMarked;
