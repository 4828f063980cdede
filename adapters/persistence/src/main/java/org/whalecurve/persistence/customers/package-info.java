/** The company's customers, kept in PostgreSQL. */
@NullMarked
package org.whalecurve.persistence.customers;

import org.jspecify.annotations.NullMarked;
