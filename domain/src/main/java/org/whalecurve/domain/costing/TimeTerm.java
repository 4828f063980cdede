package org.whalecurve.domain.costing;

/**
 * One term of a linear time equation: so much time for each unit of a driver.
 *
 * @param milliminutes time for one unit of the driver, see {@link Minutes}; negative where it saves
 *     time
 * @param driver what is counted
 */
public record TimeTerm(long milliminutes, Driver driver) {}
