/** Payouts in PostgreSQL. */
@NullMarked
package org.whalecurve.persistence.payouts;

import org.jspecify.annotations.NullMarked;
