package org.whalecurve.domain.costing;

/**
 * The cost objects of one sort and what they bear.
 *
 * @param rows one row for each object, in the order of their numbers
 * @param costs what they bear, by row
 */
public record CostedObjects(FoldedCustomers rows, CostAssignment costs) {}
