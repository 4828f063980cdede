/** The demo company and Contoso, checked by somebody who does not know how the product computes. */
@NullMarked
package org.whalecurve.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
