package org.whalecurve.domain.explanation;

import java.util.List;
import java.util.stream.Stream;
import org.whalecurve.domain.costing.FactDriver;
import org.whalecurve.domain.facts.SourceFact;

/**
 * The facts of one customer that a driver counts.
 *
 * @param driver the driver
 * @param facts the facts, by day
 * @param sum what they add up to: facts as such, sums in millionths
 * @param quantity what the statement counts: the sum, or zero for one below zero that the model
 *     leaves out
 */
public record FactsOfDriver(FactDriver driver, List<SourceFact> facts, long sum, long quantity) {

    /**
     * Facts that are found to be what a statement counts.
     *
     * @param quantity what the statement counts
     * @throws UnexplainedFigure if they are not
     * @throws ArithmeticException if the sum leaves the range of a long
     */
    public static FactsOfDriver of(FactDriver driver, List<SourceFact> facts, long quantity) {
        long sum = facts.stream().mapToLong(SourceFact::quantity).reduce(0, Math::addExact);
        boolean leftOut = sum < 0 && driver.negative() == FactDriver.Negative.ZERO;
        UnexplainedFigure.requireSame(driver.name(), quantity, leftOut ? 0 : sum);
        return new FactsOfDriver(driver, List.copyOf(facts), sum, quantity);
    }

    /** Each fact with the driver. */
    public Stream<CountedFact> counted() {
        return facts.stream().map(fact -> new CountedFact(driver, fact));
    }
}
