/**
 * What customers have earned and will earn: the past exact to the minor unit, the future an
 * estimate that says how sure it is.
 */
@NullMarked
package org.whalecurve.domain.lifetime.value;

import org.jspecify.annotations.NullMarked;
