package org.whalecurve.application.runs.port;

/**
 * What customers were charged for some activities, as columns of equal length.
 *
 * @param customers customer numbers; 0 for the lines without a customer
 * @param costs cost of the activities together in minor units, descending
 */
public record ChargedCosts(int[] customers, long[] costs) {}
