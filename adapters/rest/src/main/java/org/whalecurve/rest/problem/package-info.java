/** What a caller is told when something is refused or fails, always in the same form. */
@NullMarked
package org.whalecurve.rest.problem;

import org.jspecify.annotations.NullMarked;
