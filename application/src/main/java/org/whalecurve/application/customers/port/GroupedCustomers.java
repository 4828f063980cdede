package org.whalecurve.application.customers.port;

/**
 * Which group of one sort each customer belongs to, as columns of equal length: no object for a
 * customer, and no name for a group, because there may be as many groups as customers.
 *
 * @param customers customer numbers, ascending
 * @param groups the number of each customer's group, which is that of the customer whose account it
 *     is, or else of the first customer in it: its master data say what the group is called
 */
public record GroupedCustomers(int[] customers, int[] groups) {}
