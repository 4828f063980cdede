/** Scorecards, the figures their measures show and the values people enter, in PostgreSQL. */
@NullMarked
package org.whalecurve.persistence.scorecards;

import org.jspecify.annotations.NullMarked;
