package org.whalecurve.domain.costing;

import org.whalecurve.domain.costing.expression.Formula;

/**
 * A term of a time equation that is worked out for each order or each line, because sums of drivers
 * do not tell its value.
 *
 * @param activity the position of the activity
 * @param per what is counted: orders or lines
 * @param minutes minutes of one, by the quantities of all drivers in it
 */
record ComputedTerm(int activity, LineDriver per, Formula minutes) {}
