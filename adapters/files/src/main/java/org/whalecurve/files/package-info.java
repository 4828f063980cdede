/** The files people hand in and take away: order lines, cost models, exports. */
@NullMarked
package org.whalecurve.files;

import org.jspecify.annotations.NullMarked;
