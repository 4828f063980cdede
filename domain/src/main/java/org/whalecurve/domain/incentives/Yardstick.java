package org.whalecurve.domain.incentives;

import org.whalecurve.domain.scorecards.figures.LedgerFigure;

/** By what somebody is measured. */
public sealed interface Yardstick {

    /**
     * By a measure of a published scorecard.
     *
     * @param card the id of the card
     * @param measure the id of the measure on it
     */
    record OnCard(String card, String measure) implements Yardstick {}

    /**
     * By a figure of the customers that the person looks after.
     *
     * @param figure one that parts of the company have too
     */
    record OfOwnCustomers(LedgerFigure figure) implements Yardstick {}
}
