/** Who may be leaving, over HTTP. */
@NullMarked
package org.whalecurve.rest.defection;

import org.jspecify.annotations.NullMarked;
