package org.whalecurve.domain.lifetime.models;

import org.whalecurve.domain.lifetime.purchases.Discounting;
import org.whalecurve.domain.lifetime.purchases.History;
import org.whalecurve.domain.lifetime.purchases.Span;
import org.whalecurve.domain.lifetime.purchases.UnitOfTime;

/**
 * How a customer base buys and stops: every customer buys at random at a rate of its own as long as
 * it is alive, which means a customer. Nobody sees it stop; its history tells how likely it is to
 * be alive, and what it will do if it is.
 */
public sealed interface TransactionModel
        permits BetaGeometricNbd, ModifiedBetaGeometricNbd, Nbd, ParetoNbd {

    /** Which model it is. */
    ModelKind kind();

    /** The unit in which its parameters state times and rates. */
    UnitOfTime unit();

    /** The parameters, in the order of {@link ModelKind#parameters}; all above zero. */
    double[] parameters();

    /**
     * The log-odds that a customer has stopped: −∞ if it cannot have.
     *
     * @param history as it is today
     */
    double logOddsStopped(History history);

    /**
     * What a customer does from today on if it is alive today. When it bought last does not matter
     * then.
     *
     * @param repeats see {@link History#repeats}
     * @param age in days, see {@link History#age}
     */
    Remaining remaining(int repeats, int age);

    /** The likelihood that a customer is alive today. */
    default double alive(History history) {
        return 1 / (1 + Math.exp(logOddsStopped(history)));
    }

    /** The likelihood that a customer will still be alive after the span. */
    default double aliveAfter(History history, Span span) {
        return alive(history) * ofAlive(history).survival(span.in(unit()));
    }

    /** How many purchases are expected of a customer within the span from today. */
    default double expected(History history, Span span) {
        return alive(history) * ofAlive(history).expected(span.in(unit()));
    }

    /** How many repeats are expected of a new customer within the span from its first purchase. */
    default double expectedOfNew(Span span) {
        return expected(History.NEW, span);
    }

    /** The likelihood that a customer makes exactly so many purchases within the span. */
    default double probability(History history, int purchases, Span span) {
        double alive = alive(history);
        double ifAlive = alive * ofAlive(history).probability(purchases, span.in(unit()));
        return purchases == 0 ? 1 - alive + ifAlive : ifAlive;
    }

    /**
     * Expected purchases of a customer over all time to come, each counted as what it is worth
     * today: discounted expected residual transactions (DERT).
     */
    default double discounted(History history, Discounting discounting) {
        return alive(history) * ofAlive(history).discounted(discounting.ratePer(unit()));
    }

    /** For how long a customer is expected to be alive within the span from today. */
    default Span lifetimeWithin(History history, Span span) {
        double within = ofAlive(history).lifetimeWithin(span.in(unit()));
        return Span.of(alive(history) * within, unit());
    }

    private Remaining ofAlive(History history) {
        return remaining(history.repeats(), history.age());
    }
}
