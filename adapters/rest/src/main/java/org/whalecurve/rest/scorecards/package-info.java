/** Scorecards: kept in versions, scored, and opened down to the customers behind them. */
@NullMarked
package org.whalecurve.rest.scorecards;

import org.jspecify.annotations.NullMarked;
