/** Asking which customers may be leaving, and what goes with them. */
@NullMarked
package org.whalecurve.application.defection;

import org.jspecify.annotations.NullMarked;
