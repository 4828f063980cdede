package org.whalecurve.domain.scorecards.figures;

import java.util.Optional;
import java.util.stream.Stream;
import org.whalecurve.domain.scorecards.Accumulation;
import org.whalecurve.domain.scorecards.Direction;
import org.whalecurve.domain.scorecards.Unit;

/** A figure of customer profitability that a measure can show. */
public enum LedgerFigure implements Figure {
    /**
     * Profit of all lines less unused capacity and all sustaining costs: what the company keeps.
     */
    NET_PROFIT(
            "net-profit",
            "What the company keeps: profit of all lines less unused capacity and sustaining costs",
            Unit.MONEY,
            Direction.MORE_IS_BETTER,
            Accumulation.SUM),
    /** Net income ÷ net revenue. */
    NET_PROFIT_MARGIN(
            "net-profit-margin",
            "What the company keeps ÷ net revenue",
            Unit.PERCENT,
            Direction.MORE_IS_BETTER,
            Accumulation.RATIO),
    /** What customers bought, less what they sent back; the lines without a customer left out. */
    CUSTOMER_REVENUE(
            "customer-revenue",
            "Net revenue of all customers",
            Unit.MONEY,
            Direction.MORE_IS_BETTER,
            Accumulation.SUM),
    /** Profit of the customers before unused capacity and sustaining costs. */
    CUSTOMER_PROFIT(
            "customer-profit",
            "Profit of all customers, before unused capacity and sustaining costs",
            Unit.MONEY,
            Direction.MORE_IS_BETTER,
            Accumulation.SUM),
    /** The same ÷ their net revenue. */
    CUSTOMER_MARGIN(
            "customer-margin",
            "Profit of all customers ÷ their net revenue",
            Unit.PERCENT,
            Direction.MORE_IS_BETTER,
            Accumulation.RATIO),
    /** Cost of all activities for customers ÷ their net revenue. */
    COST_TO_SERVE(
            "cost-to-serve",
            "Cost to attain, serve and retain customers ÷ their net revenue",
            Unit.PERCENT,
            Direction.LESS_IS_BETTER,
            Accumulation.RATIO),
    /** Customers with a loss ÷ customers with a statement. */
    UNPROFITABLE_CUSTOMERS(
            "unprofitable-customers",
            "Customers that cost more than they earn ÷ customers with a statement",
            Unit.PERCENT,
            Direction.LESS_IS_BETTER,
            Accumulation.RATIO),
    /** The losses of all unprofitable customers, as an amount above zero. */
    SUM_OF_LOSSES(
            "sum-of-losses",
            "What unprofitable customers lose together",
            Unit.MONEY,
            Direction.LESS_IS_BETTER,
            Accumulation.SUM),
    /**
     * Profit of the most profitable fifth ÷ profit of all customers. More means that fewer carry
     * the rest; above 100 the others lose.
     */
    PROFIT_OF_TOP_FIFTH(
            "profit-of-top-fifth",
            "Profit of the best 20 % of customers ÷ profit of all customers",
            Unit.PERCENT,
            Direction.LESS_IS_BETTER,
            Accumulation.RATIO),
    /** By how much the profit of last period's loss makers that still buy has risen. */
    RECOVERED_PROFIT(
            "recovered-profit",
            "Rise in profit of those customers of the period before that lost money and stayed",
            Unit.MONEY,
            Direction.MORE_IS_BETTER,
            Accumulation.SUM),
    /** Cost of capacity that nobody used ÷ expense of all operating pools. */
    UNUSED_CAPACITY(
            "unused-capacity",
            "Cost of capacity that nobody used ÷ expense of the pools",
            Unit.PERCENT,
            Direction.LESS_IS_BETTER,
            Accumulation.RATIO),
    /** What that capacity cost. */
    COST_OF_UNUSED_CAPACITY(
            "cost-of-unused-capacity",
            "Cost of capacity that nobody used",
            Unit.MONEY,
            Direction.LESS_IS_BETTER,
            Accumulation.SUM),
    /** Customers with a statement in this period and the one before ÷ those of the one before. */
    RETENTION(
            "retention",
            "Customers of the period before that stayed ÷ customers of the period before",
            Unit.PERCENT,
            Direction.MORE_IS_BETTER,
            Accumulation.RATIO),
    /**
     * Customers with a statement. Who bought in two months is one customer, so months do not add.
     */
    ACTIVE_CUSTOMERS(
            "active-customers",
            "Customers with a statement",
            Unit.COUNT,
            Direction.MORE_IS_BETTER,
            Accumulation.LAST);

    private final String id;
    private final String words;
    private final Unit unit;
    private final Direction direction;
    private final Accumulation accumulation;

    LedgerFigure(
            String id, String words, Unit unit, Direction direction, Accumulation accumulation) {
        this.id = id;
        this.words = words;
        this.unit = unit;
        this.direction = direction;
        this.accumulation = accumulation;
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
        return switch (this) {
            case NET_PROFIT, NET_PROFIT_MARGIN, UNUSED_CAPACITY, COST_OF_UNUSED_CAPACITY -> false;
            default -> true;
        };
    }

    /** The figure of the ledger of that id. */
    public static Optional<LedgerFigure> of(String id) {
        return Stream.of(values()).filter(figure -> figure.id.equals(id)).findAny();
    }

    /** A run of record has all it takes. */
    @Override
    public String needs() {
        return "";
    }
}
