/** Deliveries, how their files are read, and the rows that were rejected, kept in PostgreSQL. */
@NullMarked
package org.whalecurve.persistence.imports;

import org.jspecify.annotations.NullMarked;
