/** Incentive plans in PostgreSQL. */
@NullMarked
package org.whalecurve.persistence.incentives;

import org.jspecify.annotations.NullMarked;
