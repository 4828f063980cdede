/** Delivering files of facts, following them, and fetching what was rejected. */
@NullMarked
package org.whalecurve.rest.imports;

import org.jspecify.annotations.NullMarked;
