/** Offers in PostgreSQL. */
@NullMarked
package org.whalecurve.persistence.recommendations;

import org.jspecify.annotations.NullMarked;
