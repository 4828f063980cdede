/** The organisation in PostgreSQL. */
@NullMarked
package org.whalecurve.persistence.organisation;

import org.jspecify.annotations.NullMarked;
