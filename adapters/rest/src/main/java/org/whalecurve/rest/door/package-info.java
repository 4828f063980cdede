/** What every request must pass before anybody looks at what it wants. */
@NullMarked
package org.whalecurve.rest.door;

import org.jspecify.annotations.NullMarked;
