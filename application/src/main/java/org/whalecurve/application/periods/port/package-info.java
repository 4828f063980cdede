/** Where periods are kept. */
@NullMarked
package org.whalecurve.application.periods.port;

import org.jspecify.annotations.NullMarked;
