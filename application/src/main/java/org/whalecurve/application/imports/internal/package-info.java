/** How a file becomes booked facts, or none at all. */
@NullMarked
package org.whalecurve.application.imports.internal;

import org.jspecify.annotations.NullMarked;
