/** Saved scenarios in PostgreSQL. */
@NullMarked
package org.whalecurve.persistence.scenarios;

import org.jspecify.annotations.NullMarked;
