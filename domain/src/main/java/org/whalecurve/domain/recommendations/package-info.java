/** What to offer a customer next, by what customers like it bought, and what an offer earns. */
@NullMarked
package org.whalecurve.domain.recommendations;

import org.jspecify.annotations.NullMarked;
