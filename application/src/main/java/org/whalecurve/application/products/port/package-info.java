/** Where products are kept. */
@NullMarked
package org.whalecurve.application.products.port;

import org.jspecify.annotations.NullMarked;
