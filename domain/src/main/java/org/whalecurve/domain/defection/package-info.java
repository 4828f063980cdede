/** Which customers may be leaving, what tells so, and what would be lost with them. */
@NullMarked
package org.whalecurve.domain.defection;

import org.jspecify.annotations.NullMarked;
