/** Order lines as the company booked them, the ground every figure stands on. */
@NullMarked
package org.whalecurve.domain.facts;

import org.jspecify.annotations.NullMarked;
