/** Ordering, following and publishing the calculation of a period. */
@NullMarked
package org.whalecurve.application.runs;

import org.jspecify.annotations.NullMarked;
