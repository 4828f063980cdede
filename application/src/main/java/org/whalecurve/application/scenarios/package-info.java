/** What would be earned if prices, times, capacity, expense or customers were different. */
@NullMarked
package org.whalecurve.application.scenarios;

import org.jspecify.annotations.NullMarked;
