package org.whalecurve.domain.incentives;

import java.util.Optional;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.MeasureValue;

/**
 * What a plan would have paid somebody, beside what their customers earned.
 *
 * @param payout what it would have paid
 * @param customers how many customers they look after that had a statement
 * @param profit of these customers in the same months, in minor units; not known of who looks after
 *     none
 */
public record SimulatedPayout(Payout payout, int customers, MeasureValue profit) {

    /** User name of who is paid. */
    public String user() {
        return payout.participant().user();
    }

    /** The profit of their customers, where all of the payout is known too. */
    Optional<Fraction> comparableProfit() {
        return payout.isComplete() ? profit.known() : Optional.empty();
    }
}
