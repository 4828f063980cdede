/** How this adapter speaks to PostgreSQL: transactions, statements, bulk copying, pages. */
@NullMarked
package org.whalecurve.persistence.sql;

import org.jspecify.annotations.NullMarked;
