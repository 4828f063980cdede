/** The calculations of periods and their results, kept in PostgreSQL. */
@NullMarked
package org.whalecurve.persistence.runs;

import org.jspecify.annotations.NullMarked;
