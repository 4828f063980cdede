package org.whalecurve.domain.initiatives;

import java.time.LocalDate;

/** What somebody says has happened. */
public sealed interface Progress {

    /** Something worth knowing. */
    record Noted() implements Progress {}

    /**
     * A milestone was reached.
     *
     * @param milestone its id
     * @param day on which day
     */
    record MilestoneReached(String milestone, LocalDate day) implements Progress {}

    /**
     * Money was spent.
     *
     * @param amount in minor units of the initiative's currency; below zero to correct what was
     *     said before
     */
    record MoneySpent(long amount) implements Progress {}

    /** Something may go wrong. */
    record RiskRaised() implements Progress {}

    /**
     * A risk is over.
     *
     * @param entry the number of the entry that raised it
     */
    record RiskSettled(long entry) implements Progress {}
}
