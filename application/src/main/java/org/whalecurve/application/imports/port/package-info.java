/** What imports need from outside: a place for uploads, a reader of rows, records, a quarantine. */
@NullMarked
package org.whalecurve.application.imports.port;

import org.jspecify.annotations.NullMarked;
