/** What deciding about access needs from outside. */
@NullMarked
package org.whalecurve.application.access.port;

import org.jspecify.annotations.NullMarked;
