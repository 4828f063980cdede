/** How access is decided and granted. */
@NullMarked
package org.whalecurve.application.access.internal;

import org.jspecify.annotations.NullMarked;
