/** Where offers are kept. */
@NullMarked
package org.whalecurve.application.recommendations.port;

import org.jspecify.annotations.NullMarked;
