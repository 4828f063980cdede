/** The company's products, kept in PostgreSQL. */
@NullMarked
package org.whalecurve.persistence.products;

import org.jspecify.annotations.NullMarked;
