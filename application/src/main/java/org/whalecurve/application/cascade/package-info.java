/**
 * How the scorecards of units hang together with those above them: what contributes to what, who
 * contributes to nothing, and how it stands.
 */
@NullMarked
package org.whalecurve.application.cascade;

import org.jspecify.annotations.NullMarked;
