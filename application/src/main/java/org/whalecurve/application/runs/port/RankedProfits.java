package org.whalecurve.application.runs.port;

/**
 * Customers by profit, as columns of equal length.
 *
 * @param customers customer numbers
 * @param profits profits in minor units, descending
 */
public record RankedProfits(int[] customers, long[] profits) {}
