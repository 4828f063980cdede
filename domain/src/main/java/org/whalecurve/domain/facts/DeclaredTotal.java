package org.whalecurve.domain.facts;

import java.time.YearMonth;
import java.util.SortedMap;

/**
 * How much a batch of declared facts booked in one month.
 *
 * @param rows number of facts
 * @param sums the sum of each column of numbers by column id: amounts in minor units, quantities in
 *     millionths
 */
public record DeclaredTotal(YearMonth month, long rows, SortedMap<String, Long> sums) {}
