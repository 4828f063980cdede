/** How scorecards are kept, scored and opened down to customers. */
@NullMarked
package org.whalecurve.application.scorecards.internal;

import org.jspecify.annotations.NullMarked;
