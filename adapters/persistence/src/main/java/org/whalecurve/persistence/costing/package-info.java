/** All versions of the cost models, kept in PostgreSQL. */
@NullMarked
package org.whalecurve.persistence.costing;

import org.jspecify.annotations.NullMarked;
