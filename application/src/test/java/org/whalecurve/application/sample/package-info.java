/** A small trading company whose every figure was worked out by hand. */
@NullMarked
package org.whalecurve.application.sample;

import org.jspecify.annotations.NullMarked;
