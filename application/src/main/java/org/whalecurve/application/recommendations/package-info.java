/** What to offer customers next. */
@NullMarked
package org.whalecurve.application.recommendations;

import org.jspecify.annotations.NullMarked;
