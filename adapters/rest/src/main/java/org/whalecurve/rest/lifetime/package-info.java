/** What customers are worth, over HTTP. */
@NullMarked
package org.whalecurve.rest.lifetime;

import org.jspecify.annotations.NullMarked;
