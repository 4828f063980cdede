/** Where saved scenarios are kept. */
@NullMarked
package org.whalecurve.application.scenarios.port;

import org.jspecify.annotations.NullMarked;
