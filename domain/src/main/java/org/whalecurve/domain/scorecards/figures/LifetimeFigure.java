package org.whalecurve.domain.scorecards.figures;

import org.whalecurve.domain.scorecards.Accumulation;
import org.whalecurve.domain.scorecards.Direction;
import org.whalecurve.domain.scorecards.Unit;

/** A figure of what customers will earn, and whether they stay, that a measure can show. */
public enum LifetimeFigure implements Figure {
    /** Past value and future value together. */
    CUSTOMER_EQUITY(
            "customer-equity",
            "What customers have earned up to the end of the month and what they are expected to earn within the horizon, discounted, together",
            Unit.MONEY,
            Direction.MORE_IS_BETTER,
            false),
    /** Expected within the horizon, discounted. */
    FUTURE_VALUE(
            "future-value",
            "What customers are expected to earn within the horizon, discounted",
            Unit.MONEY,
            Direction.MORE_IS_BETTER,
            false),
    /** What the chance that customers have left takes away. */
    VALUE_AT_RISK(
            "value-at-risk",
            "What customers would earn besides if none of them had left",
            Unit.MONEY,
            Direction.LESS_IS_BETTER,
            true),
    /** The sum of likelihoods to be alive. */
    CUSTOMERS_EXPECTED(
            "customers-expected",
            "How many of all who ever bought are expected to be customers still",
            Unit.COUNT,
            Direction.MORE_IS_BETTER,
            true),
    /** The same of all who ever bought. */
    CUSTOMERS_KEPT(
            "customers-kept",
            "Customers expected to be customers still ÷ all who ever bought",
            Unit.PERCENT,
            Direction.MORE_IS_BETTER,
            true),
    /** Of customers of a year ago those who bought again. */
    YEARLY_RETENTION(
            "yearly-retention",
            "Customers who had bought by a year ago and bought again within the year ÷ those who had bought by then",
            Unit.PERCENT,
            Direction.MORE_IS_BETTER,
            false),
    /** Of customers of a year ago those who still are, as is expected. */
    YEARLY_SURVIVAL(
            "yearly-survival",
            "Customers who had bought by a year ago and are expected to be customers still ÷ those who had bought by then",
            Unit.PERCENT,
            Direction.MORE_IS_BETTER,
            true);

    private final String id;
    private final String words;
    private final Unit unit;
    private final Direction direction;
    private final boolean ofStopping;

    LifetimeFigure(String id, String words, Unit unit, Direction direction, boolean ofStopping) {
        this.id = id;
        this.words = words;
        this.unit = unit;
        this.direction = direction;
        this.ofStopping = ofStopping;
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

    /** The state of the customer base at the end of a month: months do not add up. */
    @Override
    public Accumulation accumulation() {
        return Accumulation.LAST;
    }

    @Override
    public boolean isOfUnits() {
        return true;
    }

    @Override
    public String needs() {
        return ofStopping
                ? "It needs customer values worked out up to the end of the month, and purchases that tell whether customers stop."
                : "It needs customer values worked out up to the end of the month.";
    }

    /** Whether it can be told only where the histories tell that customers stop. */
    boolean isOfStopping() {
        return ofStopping;
    }
}
