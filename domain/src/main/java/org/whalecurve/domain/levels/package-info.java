/**
 * Income level by level: what customers earn in each market, less what sustains the market, less
 * what sustains the company. A cost stops at the level where cause and effect stop.
 */
@NullMarked
package org.whalecurve.domain.levels;

import org.jspecify.annotations.NullMarked;
