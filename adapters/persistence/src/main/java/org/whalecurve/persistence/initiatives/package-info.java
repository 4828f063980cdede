/** Initiatives in PostgreSQL: charters as documents, and what was said of them. */
@NullMarked
package org.whalecurve.persistence.initiatives;

import org.jspecify.annotations.NullMarked;
