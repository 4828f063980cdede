/** Where payouts are kept. */
@NullMarked
package org.whalecurve.application.payouts.port;

import org.jspecify.annotations.NullMarked;
