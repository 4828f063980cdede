/**
 * When customers bought, told as little as their future depends on: how often again, how long ago
 * they were last seen, and for how long they have been known.
 */
@NullMarked
package org.whalecurve.domain.lifetime.purchases;

import org.jspecify.annotations.NullMarked;
