package org.whalecurve.domain.explanation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.whalecurve.domain.costing.Activity;
import org.whalecurve.domain.costing.FactDriver;
import org.whalecurve.domain.costing.TermTime;
import org.whalecurve.domain.money.Fraction;

/**
 * Why an activity cost a customer what it cost: capacity cost rate × time, rounded to whole minor
 * units.
 *
 * <p>The pool's used capacity is rounded once, and divided by largest remainder first over the
 * activities and then over the customers. So the cost is the exact product give or take less than
 * three minor units, and all customers together bear exactly what the used capacity cost.
 *
 * @param activity the activity
 * @param pool name of the pool that performs it
 * @param rate capacity cost rate: minor units for a minute
 * @param milliminutes the customer's time
 * @param terms the terms of the time equation, which add up to the time
 * @param exactCost rate × time in minor units, before rounding
 * @param cost the cost in minor units, as the statement has it
 */
public record ActivityExplanation(
        Activity activity,
        String pool,
        Fraction rate,
        long milliminutes,
        List<TermTime> terms,
        Fraction exactCost,
        long cost) {

    /** The quantities of the drivers that count facts beside the order lines, in their order. */
    public SequencedMap<FactDriver, Long> countedFacts() {
        SequencedMap<FactDriver, Long> counted = new LinkedHashMap<>();
        for (TermTime term : terms) {
            for (TermTime.Count count : term.counts()) {
                if (count.driver() instanceof FactDriver driver) {
                    counted.put(driver, count.quantity());
                }
            }
        }
        return Collections.unmodifiableSequencedMap(counted);
    }

    /** What rounding added to the exact cost, in minor units; below zero where it took away. */
    public Fraction rounding() {
        return exactCost.subtractedFrom(cost);
    }
}
