/** How customers are listed and edited. */
@NullMarked
package org.whalecurve.application.customers.internal;

import org.jspecify.annotations.NullMarked;
