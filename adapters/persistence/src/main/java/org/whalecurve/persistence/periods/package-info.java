/** The periods of the books, kept in PostgreSQL. */
@NullMarked
package org.whalecurve.persistence.periods;

import org.jspecify.annotations.NullMarked;
