/** In-ports that answer with the sample company, so that the API can be tried on its own. */
@NullMarked
package org.whalecurve.rest.ports;

import org.jspecify.annotations.NullMarked;
