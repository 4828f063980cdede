/** Delivering files, following what becomes of their rows, and mending what was rejected. */
@NullMarked
package org.whalecurve.application.imports;

import org.jspecify.annotations.NullMarked;
