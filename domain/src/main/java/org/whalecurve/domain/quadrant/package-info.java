/** What customers cost to serve against what they leave: whom to keep, to change and to let go. */
@NullMarked
package org.whalecurve.domain.quadrant;

import org.jspecify.annotations.NullMarked;
