/** How incentive plans are kept and tried on the past. */
@NullMarked
package org.whalecurve.application.incentives.internal;

import org.jspecify.annotations.NullMarked;
