package org.whalecurve.domain.incentives;

import org.whalecurve.domain.scorecards.figures.LedgerFigure;

/** What paying for something makes people look after. */
public enum Nature {
    /** That there is more of it, whatever it costs, such as revenue. */
    VOLUME,
    /** What is left of it, such as profit or a margin. */
    MARGIN,
    /** That little comes back. */
    RETURNS,
    /** That customers are served well and stay. */
    SERVICE,
    /** Something else. */
    OTHER;

    /** What paying for a figure makes people look after. */
    public static Nature of(LedgerFigure figure) {
        return switch (figure) {
            case CUSTOMER_REVENUE, ACTIVE_CUSTOMERS -> VOLUME;
            case NET_PROFIT,
                    NET_PROFIT_MARGIN,
                    CUSTOMER_PROFIT,
                    CUSTOMER_MARGIN,
                    COST_TO_SERVE,
                    UNPROFITABLE_CUSTOMERS,
                    SUM_OF_LOSSES,
                    RECOVERED_PROFIT ->
                    MARGIN;
            case RETENTION -> SERVICE;
            case PROFIT_OF_TOP_FIFTH, UNUSED_CAPACITY, COST_OF_UNUSED_CAPACITY -> OTHER;
        };
    }

    /** Whether it keeps those who are paid for volume from buying it dearly. */
    boolean isCounterweight() {
        return this == MARGIN || this == RETURNS || this == SERVICE;
    }
}
