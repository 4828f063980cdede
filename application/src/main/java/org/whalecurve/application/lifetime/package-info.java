/** Ordering and looking at what customers are worth. */
@NullMarked
package org.whalecurve.application.lifetime;

import org.jspecify.annotations.NullMarked;
