package org.whalecurve.application.profitability.internal;

import java.time.temporal.ChronoUnit;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.profitability.RunBridge;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.profitability.RunInputs;

/**
 * Two runs of one currency over as many months, of the company as a whole.
 *
 * @param one the earlier, or a plan
 * @param other the later, or what became of the plan
 */
record RunPair(Results.Found one, Results.Found other) {

    /**
     * @throws Refusal WRONG_INPUT if the runs are not of one currency and length
     */
    static RunPair of(Results results, Actor actor, String from, String to) {
        RunPair pair =
                new RunPair(results.ofWholeCompany(actor, from), results.ofWholeCompany(actor, to));
        if (!pair.currency().equals(pair.other.result().summary().currency())
                || months(pair.one) != months(pair.other)) {
            throw Refusal.wrongInput(
                    "not-comparable",
                    "Only runs of the same currency over as many months can be set against one"
                            + " another.");
        }
        return pair;
    }

    String currency() {
        return one.result().summary().currency();
    }

    int months() {
        return months(one);
    }

    RunBridge.Side from() {
        return side(one);
    }

    RunBridge.Side to() {
        return side(other);
    }

    private static int months(Results.Found found) {
        Period period = found.run().inputs().computedPeriod();
        return Math.toIntExact(ChronoUnit.MONTHS.between(period.first(), period.last()) + 1);
    }

    private static RunBridge.Side side(Results.Found found) {
        RunInputs inputs = found.run().inputs();
        return new RunBridge.Side(found.run().id(), inputs.period(), inputs.book());
    }
}
