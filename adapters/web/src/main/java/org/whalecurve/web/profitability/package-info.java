/**
 * The pages on which people read what customers earn: the overview, the ranking, the statement of
 * one customer.
 */
@NullMarked
package org.whalecurve.web.profitability;

import org.jspecify.annotations.NullMarked;
