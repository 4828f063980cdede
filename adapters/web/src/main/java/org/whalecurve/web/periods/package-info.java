/** The page on which the periods of the books are opened, and opened again. */
@NullMarked
package org.whalecurve.web.periods;

import org.jspecify.annotations.NullMarked;
