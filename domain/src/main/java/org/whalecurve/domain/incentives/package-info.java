/**
 * What people are paid for, held against what their customers earn: payouts follow a plan that can
 * be read, and a plan that pays for losses is found before it is signed.
 */
@NullMarked
package org.whalecurve.domain.incentives;

import org.jspecify.annotations.NullMarked;
