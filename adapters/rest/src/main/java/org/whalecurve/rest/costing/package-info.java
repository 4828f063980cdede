/** Cost models and their versions. */
@NullMarked
package org.whalecurve.rest.costing;

import org.jspecify.annotations.NullMarked;
