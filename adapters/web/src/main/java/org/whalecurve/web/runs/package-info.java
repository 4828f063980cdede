/** The pages on which runs are ordered, followed and published. */
@NullMarked
package org.whalecurve.web.runs;

import org.jspecify.annotations.NullMarked;
