/** Where lifetime runs and the values of customers are kept. */
@NullMarked
package org.whalecurve.application.lifetime.port;

import org.jspecify.annotations.NullMarked;
