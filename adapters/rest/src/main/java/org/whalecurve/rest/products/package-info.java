/** What is sold. */
@NullMarked
package org.whalecurve.rest.products;

import org.jspecify.annotations.NullMarked;
