/**
 * What every customer is expected to do next, how sure that is, and which model has told it best.
 */
@NullMarked
package org.whalecurve.domain.lifetime.forecasts;

import org.jspecify.annotations.NullMarked;
