/** Payouts on pages: what was decided, what it would be today, and its correction. */
@NullMarked
package org.whalecurve.web.payouts;

import org.jspecify.annotations.NullMarked;
