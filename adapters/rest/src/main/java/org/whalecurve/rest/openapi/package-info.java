/** The description of the interface: what no single operation can say of itself. */
@NullMarked
package org.whalecurve.rest.openapi;

import org.jspecify.annotations.NullMarked;
