/** How products are listed. */
@NullMarked
package org.whalecurve.application.products.internal;

import org.jspecify.annotations.NullMarked;
