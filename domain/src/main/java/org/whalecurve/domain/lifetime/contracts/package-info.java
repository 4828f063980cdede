/** How long customers stay who have a contract, and what it is worth that they stay longer. */
@NullMarked
package org.whalecurve.domain.lifetime.contracts;

import org.jspecify.annotations.NullMarked;
