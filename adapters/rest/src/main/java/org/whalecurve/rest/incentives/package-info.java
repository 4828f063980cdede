/** Incentive plans: kept in versions, looked through, and tried on what the runs of record say. */
@NullMarked
package org.whalecurve.rest.incentives;

import org.jspecify.annotations.NullMarked;
