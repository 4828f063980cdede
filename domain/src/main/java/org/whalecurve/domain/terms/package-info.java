/** How long customers may wait before they pay, and what the money costs meanwhile. */
@NullMarked
package org.whalecurve.domain.terms;

import org.jspecify.annotations.NullMarked;
