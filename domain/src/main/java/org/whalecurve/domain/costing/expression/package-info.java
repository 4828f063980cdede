/**
 * The formulas in which a time equation says how long work takes: a closed language of numbers and
 * drivers, read once and never run as a program.
 */
@NullMarked
package org.whalecurve.domain.costing.expression;

import org.jspecify.annotations.NullMarked;
