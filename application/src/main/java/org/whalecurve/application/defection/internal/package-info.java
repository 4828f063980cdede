/** How it is found out and looked up who may be leaving. */
@NullMarked
package org.whalecurve.application.defection.internal;

import org.jspecify.annotations.NullMarked;
