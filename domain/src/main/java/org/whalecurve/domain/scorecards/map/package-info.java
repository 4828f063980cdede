/** Changes that somebody draws on a strategy map: what stands where, and what supports what. */
@NullMarked
package org.whalecurve.domain.scorecards.map;

import org.jspecify.annotations.NullMarked;
