/** What is sold. */
@NullMarked
package org.whalecurve.application.products;

import org.jspecify.annotations.NullMarked;
