/** Who may be leaving, in PostgreSQL. */
@NullMarked
package org.whalecurve.persistence.defection;

import org.jspecify.annotations.NullMarked;
