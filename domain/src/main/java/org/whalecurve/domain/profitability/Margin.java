package org.whalecurve.domain.profitability;

/**
 * What is left at a declared line of the profit statement.
 *
 * @param name what the company calls it
 * @param amount in minor units
 */
public record Margin(String name, long amount) {}
