package org.whalecurve.domain.scorecards.figures;

import java.util.List;
import org.whalecurve.domain.operations.OperationsFacts;
import org.whalecurve.domain.scorecards.Accumulation;
import org.whalecurve.domain.scorecards.Direction;
import org.whalecurve.domain.scorecards.Unit;

/** A figure of how the company works that a measure can show. */
public enum OperationsFigure implements Figure {
    /** Orders of customers that sell something. */
    ORDERS(
            "orders",
            "Orders of customers; what only takes goods back is none",
            Unit.COUNT,
            Direction.MORE_IS_BETTER,
            Accumulation.SUM,
            Source.ORDER_LINES),
    /** Cost to attain, serve and retain customers ÷ their orders. */
    COST_TO_SERVE_PER_ORDER(
            "cost-to-serve-per-order",
            "Cost to attain, serve and retain customers ÷ their orders",
            Unit.MONEY,
            Direction.LESS_IS_BETTER,
            Accumulation.RATIO,
            Source.ORDER_LINES),
    /** Part of the orders that came in the last five days of a month ÷ part that five days are. */
    MONTH_END_RUSH(
            "month-end-rush",
            "Part of the orders that came on the last 5 days with orders of a month ÷ part that 5 of its days with orders are; 1 is even",
            Unit.RATIO,
            Direction.LESS_IS_BETTER,
            Accumulation.RATIO,
            Source.A_MONTH_OF_ORDER_LINES),
    /** Orders in which nothing went wrong ÷ orders of which that is known. */
    PERFECT_ORDERS(
            "perfect-orders",
            "Orders on time, in full, undamaged and with the right papers ÷ orders, order by order",
            Unit.PERCENT,
            Direction.MORE_IS_BETTER,
            Accumulation.RATIO,
            Source.deliveries("ordered", "shipped", "days-late", "damaged", "wrong-papers")),
    /** The rates of what makes an order perfect, multiplied. */
    PRODUCT_OF_ORDER_RATES(
            "product-of-order-rates",
            "For comparison with others only: the rates of orders on time, in full, undamaged and with the right papers, multiplied; not the share of perfect orders",
            Unit.PERCENT,
            Direction.MORE_IS_BETTER,
            Accumulation.LAST,
            Source.deliveries("ordered", "shipped", "days-late", "damaged", "wrong-papers")),
    /** Orders both on time and in full ÷ orders. */
    ON_TIME_IN_FULL(
            "on-time-in-full",
            "Orders both on time and in full ÷ orders, order by order",
            Unit.PERCENT,
            Direction.MORE_IS_BETTER,
            Accumulation.RATIO,
            Source.deliveries("ordered", "shipped", "days-late")),
    /** Orders of which no line was late ÷ orders. */
    ORDERS_ON_TIME(
            "orders-on-time",
            "Orders of which no line was late ÷ orders",
            Unit.PERCENT,
            Direction.MORE_IS_BETTER,
            Accumulation.RATIO,
            Source.deliveries("days-late")),
    /** Orders of which nothing arrived damaged ÷ orders. */
    ORDERS_UNDAMAGED(
            "orders-undamaged",
            "Orders of which nothing arrived damaged ÷ orders",
            Unit.PERCENT,
            Direction.MORE_IS_BETTER,
            Accumulation.RATIO,
            Source.deliveries("damaged")),
    /** Orders of which no document was wrong ÷ orders. */
    ORDERS_WITH_RIGHT_PAPERS(
            "orders-with-right-papers",
            "Orders of which no document was wrong ÷ orders",
            Unit.PERCENT,
            Direction.MORE_IS_BETTER,
            Accumulation.RATIO,
            Source.deliveries("wrong-papers")),
    /** Units shipped ÷ units ordered. */
    UNIT_FILL_RATE(
            "unit-fill-rate",
            "Units shipped ÷ units ordered; what was shipped beyond that fills nothing",
            Unit.PERCENT,
            Direction.MORE_IS_BETTER,
            Accumulation.RATIO,
            Source.linesOf("ordered", "shipped")),
    /** Lines shipped in full ÷ lines ordered. */
    LINE_FILL_RATE(
            "line-fill-rate",
            "Order lines shipped in full ÷ order lines",
            Unit.PERCENT,
            Direction.MORE_IS_BETTER,
            Accumulation.RATIO,
            Source.linesOf("ordered", "shipped")),
    /** Orders shipped in full ÷ orders. */
    ORDER_FILL_RATE(
            "order-fill-rate",
            "Orders shipped in full ÷ orders",
            Unit.PERCENT,
            Direction.MORE_IS_BETTER,
            Accumulation.RATIO,
            Source.deliveries("ordered", "shipped")),
    /** Σ|A − F| ÷ ΣA. */
    FORECAST_ERROR(
            "forecast-error",
            "Σ|A − F| ÷ ΣA (WAPE): by how much forecasts F missed what came, A, each by its size",
            Unit.PERCENT,
            Direction.LESS_IS_BETTER,
            Accumulation.RATIO,
            Source.forecasts()),
    /** Σ(F − A) ÷ ΣA. */
    FORECAST_BIAS(
            "forecast-bias",
            "Σ(F − A) ÷ ΣA: above zero where more was foreseen than came, below zero where less was",
            Unit.PERCENT,
            Direction.WITHIN_A_RANGE,
            Accumulation.RATIO,
            Source.forecasts()),
    /** Σ(F − A) ÷ (Σ|A − F| ÷ n). */
    TRACKING_SIGNAL(
            "tracking-signal",
            "Σ(F − A) ÷ (Σ|A − F| ÷ n): how many mean errors the errors add up to; beyond 4 either way forecasts lean to one side",
            Unit.RATIO,
            Direction.WITHIN_A_RANGE,
            Accumulation.LAST,
            Source.forecasts()),
    /** Mean of |A − F| ÷ A. */
    MEAN_FORECAST_ERROR(
            "mean-forecast-error",
            "Mean of |A − F| ÷ A (MAPE), every forecast alike; not defined where something did not come at all, and nothing to pay people by: who foresees little cannot miss by much",
            Unit.PERCENT,
            Direction.LESS_IS_BETTER,
            Accumulation.RATIO,
            Source.forecasts()),
    /** Cost of goods sold in a year ÷ average stock at cost. */
    STOCK_TURNS(
            "stock-turns",
            "Cost of goods sold in a month × 12 ÷ stock at its end, at cost",
            Unit.RATIO,
            Direction.MORE_IS_BETTER,
            Accumulation.RATIO,
            Source.stock("value", "cost-of-goods-sold")),
    /** 365 ÷ turns. */
    DAYS_OF_STOCK(
            "days-of-stock",
            "365 ÷ stock turns: for how many days the stock lasts",
            Unit.DAYS,
            Direction.WITHIN_A_RANGE,
            Accumulation.RATIO,
            Source.stock("value", "cost-of-goods-sold")),
    /** Gross margin of a year ÷ average stock at cost. */
    RETURN_ON_STOCK(
            "return-on-stock",
            "Gross margin of a month × 12 ÷ stock at its end, at cost (GMROI)",
            Unit.RATIO,
            Direction.MORE_IS_BETTER,
            Accumulation.RATIO,
            Source.stock("value", "gross-margin")),
    /** Value of what nobody will ask for ÷ value of the stock. */
    EXCESS_STOCK(
            "excess-stock",
            "Stock beyond what will be asked for ÷ stock, at cost",
            Unit.PERCENT,
            Direction.LESS_IS_BETTER,
            Accumulation.RATIO,
            Source.stock("value", "excess")),
    /** Days on which articles were out of stock ÷ days. */
    OUT_OF_STOCK(
            "out-of-stock",
            "Days on which articles were out of stock ÷ days, article by article",
            Unit.PERCENT,
            Direction.LESS_IS_BETTER,
            Accumulation.RATIO,
            Source.stock("days-out")),
    /** Mean minutes to the first answer. */
    MINUTES_TO_RESPONSE(
            "minutes-to-response",
            "Minutes until customers got a first answer, on average over contacts",
            Unit.MINUTES,
            Direction.LESS_IS_BETTER,
            Accumulation.RATIO,
            Source.contacts("minutes-to-response")),
    /** Contacts after which nobody had to come back ÷ contacts. */
    FIRST_CONTACT_RESOLUTION(
            "first-contact-resolution",
            "Contacts after which nobody had to come back ÷ contacts",
            Unit.PERCENT,
            Direction.MORE_IS_BETTER,
            Accumulation.RATIO,
            Source.contacts("follow-ups"));

    private final String id;
    private final String words;
    private final Unit unit;
    private final Direction direction;
    private final Accumulation accumulation;
    private final Source source;

    /**
     * What a figure is worked out from.
     *
     * @param needs what a month must have, in a sentence
     * @param ofUnits whether that can be said of a part of the company: stock is nobody's
     */
    private record Source(String needs, boolean ofUnits) {

        private static final Source ORDER_LINES =
                new Source("It needs order lines of customers.", true);
        private static final Source A_MONTH_OF_ORDER_LINES =
                new Source("It needs orders of customers on at least 10 days of a month.", true);

        private static Source deliveries(String... columns) {
            return of(OperationsFacts.DELIVERIES, List.of(columns), "order, ", true);
        }

        private static Source linesOf(String... columns) {
            return of(OperationsFacts.DELIVERIES, List.of(columns), "", true);
        }

        private static Source forecasts() {
            return of(OperationsFacts.FORECASTS, List.of("forecast", "actual"), "", false);
        }

        private static Source stock(String... columns) {
            return of(OperationsFacts.STOCK, List.of(columns), "", false);
        }

        private static Source contacts(String... columns) {
            return of(OperationsFacts.CONTACTS, List.of(columns), "", true);
        }

        private static Source of(
                OperationsFacts facts, List<String> columns, String first, boolean ofUnits) {
            return new Source(
                    "It needs facts of the type '%s'%s that state %s%s."
                            .formatted(
                                    facts.id(),
                                    facts.holdsMoney() ? ", all in the currency of the books," : "",
                                    first,
                                    String.join(", ", columns)),
                    ofUnits);
        }
    }

    OperationsFigure(
            String id,
            String words,
            Unit unit,
            Direction direction,
            Accumulation accumulation,
            Source source) {
        this.id = id;
        this.words = words;
        this.unit = unit;
        this.direction = direction;
        this.accumulation = accumulation;
        this.source = source;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public Direction direction() {
        return direction;
    }

    @Override
    public Accumulation accumulation() {
        return accumulation;
    }

    @Override
    public boolean isOfUnits() {
        return source.ofUnits();
    }

    @Override
    public String needs() {
        return source.needs();
    }
}
