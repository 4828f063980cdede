/** Where it is kept which customers may be leaving. */
@NullMarked
package org.whalecurve.application.defection.port;

import org.jspecify.annotations.NullMarked;
