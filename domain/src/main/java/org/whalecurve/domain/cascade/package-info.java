/**
 * How what the company means to reach is parted among its units, down to persons, and whether what
 * they reach adds up to it.
 */
@NullMarked
package org.whalecurve.domain.cascade;

import org.jspecify.annotations.NullMarked;
