/**
 * What people were paid by an incentive plan, kept as it was decided, and what a restatement of the
 * books would make of it.
 */
@NullMarked
package org.whalecurve.domain.payouts;

import org.jspecify.annotations.NullMarked;
