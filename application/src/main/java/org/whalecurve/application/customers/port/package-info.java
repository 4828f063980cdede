/** Where customers are kept. */
@NullMarked
package org.whalecurve.application.customers.port;

import org.jspecify.annotations.NullMarked;
