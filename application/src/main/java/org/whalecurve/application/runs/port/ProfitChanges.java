package org.whalecurve.application.runs.port;

/**
 * How the profits of customers differ between two runs.
 *
 * @param customers customer numbers of a part of those whose profit differs, the largest difference
 *     first, ties by customer number
 * @param gained how many gained
 * @param lost how many lost
 * @param gain what all who gained gained together, in minor units
 * @param loss what all who lost lost together, in minor units; below zero
 */
public record ProfitChanges(int[] customers, int gained, int lost, long gain, long loss) {}
