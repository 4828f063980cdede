package org.whalecurve.application.runs.port;

/**
 * In which order statements are wanted.
 *
 * @param by the figure
 * @param ascending the smallest first
 */
public record StatementOrder(Figure by, boolean ascending) {

    /** The figures statements can be ordered by. */
    public enum Figure {
        PROFIT,
        NET_REVENUE,
        PRODUCT_COST,
        COST_TO_SERVE
    }
}
