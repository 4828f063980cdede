/** Who answers for which organisation units, kept in PostgreSQL. */
@NullMarked
package org.whalecurve.persistence.access;

import org.jspecify.annotations.NullMarked;
