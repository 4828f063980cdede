package org.whalecurve.domain.explanation;

import java.util.Locale;
import java.util.function.ToLongFunction;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.ListedSales;

/** A figure of a statement that is the sum of a part of each order line. */
public enum LineFigure {
    /** What invoices took off the list prices that sales state. */
    DISCOUNT(LineFigure::discount, ExplainedLine::discount),
    SALE(revenue(RowKind.SALE), line -> line.amount(RowKind.SALE)),
    RETURN(revenue(RowKind.RETURN), line -> line.amount(RowKind.RETURN)),
    FREIGHT(revenue(RowKind.FREIGHT), line -> line.amount(RowKind.FREIGHT)),
    FEE(revenue(RowKind.FEE), line -> line.amount(RowKind.FEE)),
    ADJUSTMENT(revenue(RowKind.ADJUSTMENT), line -> line.amount(RowKind.ADJUSTMENT)),
    NET_REVENUE(CustomerStatement::netRevenue, line -> line.line().amountMinor()),
    KNOWN_COST(CustomerStatement::knownCost, ExplainedLine::knownCost),
    ASSUMED_COST(CustomerStatement::assumedCost, ExplainedLine::assumedCost),
    PRODUCT_COST(CustomerStatement::productCost, ExplainedLine::productCost),
    /** Value of goods for which the model has no cost. */
    UNCOSTED(CustomerStatement::uncosted, ExplainedLine::uncosted),
    /** Net revenue less product cost. */
    GROSS_MARGIN(
            statement -> Math.subtractExact(statement.netRevenue(), statement.productCost()),
            line -> Math.subtractExact(line.line().amountMinor(), line.productCost()));

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final ToLongFunction<CustomerStatement> whole;

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final ToLongFunction<ExplainedLine> part;

    LineFigure(ToLongFunction<CustomerStatement> whole, ToLongFunction<ExplainedLine> part) {
        this.whole = whole;
        this.part = part;
    }

    private static ToLongFunction<CustomerStatement> revenue(RowKind kind) {
        return statement -> statement.amounts().getOrDefault(kind, 0L);
    }

    private static long discount(CustomerStatement statement) {
        ListedSales listed = statement.listed();
        return listed == null ? 0 : listed.discount();
    }

    /** The figure in a statement, in minor units. */
    public long in(CustomerStatement statement) {
        return whole.applyAsLong(statement);
    }

    /** What a line adds to it, in minor units. */
    public long of(ExplainedLine line) {
        return part.applyAsLong(line);
    }

    /** Whether a line belongs to it, even if it adds nothing. */
    public boolean concerns(ExplainedLine line) {
        return switch (this) {
            case SALE, RETURN, FREIGHT, FEE, ADJUSTMENT -> line.line().kind().name().equals(name());
            case DISCOUNT -> line.isListed();
            case NET_REVENUE, GROSS_MARGIN -> true;
            case KNOWN_COST -> line.costBasis().isKnown();
            case ASSUMED_COST -> line.costBasis() == ExplainedLine.CostBasis.ASSUMED;
            case PRODUCT_COST -> line.line().kind().movesGoods();
            case UNCOSTED -> line.costBasis() == ExplainedLine.CostBasis.MISSING;
        };
    }

    /** The figure in words, such as {@code net revenue}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
