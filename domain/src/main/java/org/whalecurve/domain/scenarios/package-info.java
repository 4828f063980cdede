/** What would have been earned if prices, times, capacity, expense or customers were different. */
@NullMarked
package org.whalecurve.domain.scenarios;

import org.jspecify.annotations.NullMarked;
