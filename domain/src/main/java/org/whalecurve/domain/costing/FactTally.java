package org.whalecurve.domain.costing;

import java.util.List;
import org.whalecurve.domain.imports.FactType;

/**
 * What was counted over the facts of one type in all, against which the rows of the customers are
 * proved.
 *
 * @param type the facts
 * @param facts how many there were
 * @param drivers what each driver counted
 */
public record FactTally(FactType type, long facts, List<OfDriver> drivers) {

    /**
     * What a driver counted.
     *
     * @param driver its position among the drivers of the model
     * @param total its quantity over all facts, counted apart from the customers' rows
     * @param leftOut sums below zero that count as zero; zero or less
     */
    public record OfDriver(int driver, long total, long leftOut) {}
}
