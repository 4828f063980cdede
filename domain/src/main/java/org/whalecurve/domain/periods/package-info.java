/** The stretches of time for which the books are closed. */
@NullMarked
package org.whalecurve.domain.periods;

import org.jspecify.annotations.NullMarked;
