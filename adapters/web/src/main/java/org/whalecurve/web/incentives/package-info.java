/** Incentive plans on pages: what people are paid for, tried on the past, and what it is worth. */
@NullMarked
package org.whalecurve.web.incentives;

import org.jspecify.annotations.NullMarked;
