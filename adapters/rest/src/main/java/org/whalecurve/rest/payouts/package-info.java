/** Payouts over HTTP: decided, read, held against today, corrected. */
@NullMarked
package org.whalecurve.rest.payouts;

import org.jspecify.annotations.NullMarked;
