/** What the company sells. */
@NullMarked
package org.whalecurve.domain.products;

import org.jspecify.annotations.NullMarked;
