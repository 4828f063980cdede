/** Where the record is kept. */
@NullMarked
package org.whalecurve.application.audit.port;

import org.jspecify.annotations.NullMarked;
