/** How cost models are kept. */
@NullMarked
package org.whalecurve.application.costing.internal;

import org.jspecify.annotations.NullMarked;
