/** Subscriptions to scorecards over HTTP. */
@NullMarked
package org.whalecurve.rest.subscriptions;

import org.jspecify.annotations.NullMarked;
