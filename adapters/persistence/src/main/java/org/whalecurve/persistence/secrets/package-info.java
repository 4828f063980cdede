/** Credentials encrypted before they are stored. */
@NullMarked
package org.whalecurve.persistence.secrets;

import org.jspecify.annotations.NullMarked;
