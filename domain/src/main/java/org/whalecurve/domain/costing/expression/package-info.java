/**
 * The formulas in which a time equation says how long work takes, and a measure what it is worked
 * out from: a closed language of numbers and names, read once and never run as a program.
 */
@NullMarked
package org.whalecurve.domain.costing.expression;

import org.jspecify.annotations.NullMarked;
