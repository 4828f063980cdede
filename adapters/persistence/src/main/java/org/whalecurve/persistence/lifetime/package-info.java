/** Lifetime runs and the values of customers in PostgreSQL. */
@NullMarked
package org.whalecurve.persistence.lifetime;

import org.jspecify.annotations.NullMarked;
