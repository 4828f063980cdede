/** Scorecards that are sent to readers by e-mail when there is something new on them. */
@NullMarked
package org.whalecurve.application.subscriptions;

import org.jspecify.annotations.NullMarked;
