/** The record of who did what, kept in PostgreSQL so that it only grows. */
@NullMarked
package org.whalecurve.persistence.audit;

import org.jspecify.annotations.NullMarked;
