/** How the record is read. */
@NullMarked
package org.whalecurve.application.audit.internal;

import org.jspecify.annotations.NullMarked;
