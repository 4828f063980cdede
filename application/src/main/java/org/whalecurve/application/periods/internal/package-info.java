/** How periods are kept. */
@NullMarked
package org.whalecurve.application.periods.internal;

import org.jspecify.annotations.NullMarked;
