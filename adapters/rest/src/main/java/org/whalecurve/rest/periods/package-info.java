/** The periods of the books. */
@NullMarked
package org.whalecurve.rest.periods;

import org.jspecify.annotations.NullMarked;
