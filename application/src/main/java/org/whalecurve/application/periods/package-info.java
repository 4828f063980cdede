/** Opening, listing and reopening the periods of the books. */
@NullMarked
package org.whalecurve.application.periods;

import org.jspecify.annotations.NullMarked;
