/** Connections to CRMs, what was read by them and what became of it, in PostgreSQL. */
@NullMarked
package org.whalecurve.persistence.crm;

import org.jspecify.annotations.NullMarked;
