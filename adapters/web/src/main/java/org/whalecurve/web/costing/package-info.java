/** The pages on which cost models are read, corrected and published. */
@NullMarked
package org.whalecurve.web.costing;

import org.jspecify.annotations.NullMarked;
