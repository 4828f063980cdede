/** How payouts are decided, kept and held against today. */
@NullMarked
package org.whalecurve.application.payouts.internal;

import org.jspecify.annotations.NullMarked;
