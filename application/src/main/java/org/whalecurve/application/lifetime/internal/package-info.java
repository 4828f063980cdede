/** How it is worked out what customers are worth. */
@NullMarked
package org.whalecurve.application.lifetime.internal;

import org.jspecify.annotations.NullMarked;
