/**
 * Payouts of incentive plans: decided on what the books say, kept for good, and corrected where the
 * books are restated.
 */
@NullMarked
package org.whalecurve.application.payouts;

import org.jspecify.annotations.NullMarked;
