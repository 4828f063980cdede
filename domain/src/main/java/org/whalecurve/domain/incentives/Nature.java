package org.whalecurve.domain.incentives;

import org.whalecurve.domain.scorecards.figures.Figure;
import org.whalecurve.domain.scorecards.figures.LedgerFigure;
import org.whalecurve.domain.scorecards.figures.LifetimeFigure;
import org.whalecurve.domain.scorecards.figures.OperationsFigure;

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
    /** That what is bought is cheap, whatever has to be stored. */
    PRICE,
    /** That handling is cheap, such as cost per pick, whatever is not there when asked for. */
    HANDLING,
    /** That forecasts come true, or are exceeded. */
    FORECAST,
    /** That calls are short, however often customers have to call again. */
    CALL_TIME,
    /** Something else. */
    OTHER;

    /** What paying for a figure makes people look after. */
    public static Nature of(Figure figure) {
        return switch (figure) {
            case LedgerFigure ledger -> of(ledger);
            case OperationsFigure operations -> of(operations);
            case LifetimeFigure lifetime -> of(lifetime);
        };
    }

    private static Nature of(OperationsFigure figure) {
        return switch (figure) {
            case ORDERS -> VOLUME;
            case COST_TO_SERVE_PER_ORDER -> MARGIN;
            case FORECAST_ERROR, FORECAST_BIAS, TRACKING_SIGNAL, MEAN_FORECAST_ERROR -> FORECAST;
            case PERFECT_ORDERS,
                    PRODUCT_OF_ORDER_RATES,
                    ON_TIME_IN_FULL,
                    ORDERS_ON_TIME,
                    ORDERS_UNDAMAGED,
                    ORDERS_WITH_RIGHT_PAPERS,
                    UNIT_FILL_RATE,
                    LINE_FILL_RATE,
                    ORDER_FILL_RATE,
                    OUT_OF_STOCK,
                    MINUTES_TO_RESPONSE,
                    FIRST_CONTACT_RESOLUTION ->
                    SERVICE;
            case MONTH_END_RUSH, STOCK_TURNS, DAYS_OF_STOCK, RETURN_ON_STOCK, EXCESS_STOCK -> OTHER;
        };
    }

    private static Nature of(LifetimeFigure figure) {
        return switch (figure) {
            case CUSTOMER_EQUITY, FUTURE_VALUE, VALUE_AT_RISK -> MARGIN;
            case CUSTOMERS_EXPECTED, CUSTOMERS_KEPT, YEARLY_RETENTION, YEARLY_SURVIVAL -> SERVICE;
        };
    }

    private static Nature of(LedgerFigure figure) {
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
