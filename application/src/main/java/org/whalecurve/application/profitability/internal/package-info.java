/** How results are looked up within what the reader may see. */
@NullMarked
package org.whalecurve.application.profitability.internal;

import org.jspecify.annotations.NullMarked;
