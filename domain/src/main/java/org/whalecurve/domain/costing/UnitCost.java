package org.whalecurve.domain.costing;

import java.time.LocalDate;

/**
 * What one unit of a product costs during a validity.
 *
 * @param product the company's key of the product
 * @param costMicros cost of one unit in millionths of the currency unit
 * @param from first day of validity
 * @param to last day of validity
 */
public record UnitCost(String product, long costMicros, LocalDate from, LocalDate to) {}
