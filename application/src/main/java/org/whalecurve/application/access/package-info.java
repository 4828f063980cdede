/** Who may ask and order what, decided here and nowhere else. */
@NullMarked
package org.whalecurve.application.access;

import org.jspecify.annotations.NullMarked;
