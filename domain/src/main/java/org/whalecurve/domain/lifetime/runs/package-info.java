/** One working-out of what customers are worth: from which inputs, by which model, how sure. */
@NullMarked
package org.whalecurve.domain.lifetime.runs;

import org.jspecify.annotations.NullMarked;
