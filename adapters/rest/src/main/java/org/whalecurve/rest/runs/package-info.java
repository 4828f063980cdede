/** Ordering, following and publishing the calculation of a period. */
@NullMarked
package org.whalecurve.rest.runs;

import org.jspecify.annotations.NullMarked;
