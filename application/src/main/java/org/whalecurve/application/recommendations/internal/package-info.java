/** How it is worked out what to offer customers. */
@NullMarked
package org.whalecurve.application.recommendations.internal;

import org.jspecify.annotations.NullMarked;
