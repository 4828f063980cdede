package org.whalecurve.domain.profitability;

import static java.lang.Math.addExact;
import static java.lang.Math.subtractExact;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.imports.RowKind;

/**
 * What remains of the list price: list less discounts on the invoice is the invoice, that less
 * returns and all that is granted or charged beside the price is the pocket, and that less product
 * cost the pocket margin. In minor units.
 *
 * <p>Sales that state no list price stand in the list value with what was invoiced for them.
 *
 * @param listed what the sales state of their list prices
 * @param amounts revenue by kind, every kind that is a customer's
 * @param productCost known and assumed product cost
 */
public record PriceWaterfall(
        ListedSales listed, SortedMap<RowKind, Long> amounts, long productCost) {

    /**
     * The waterfall of a statement; empty where no sale states a list price, or the run is of a
     * time before lines could.
     */
    public static Optional<PriceWaterfall> of(CustomerStatement statement) {
        return of(statement.listed(), statement.amounts(), statement.productCost());
    }

    /**
     * The waterfall of all lines of a run, those without a customer among them; empty as above.
     *
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public static Optional<PriceWaterfall> of(RunSummary run) {
        ListedSales assigned = run.assigned().listed();
        ListedSales unassigned = run.unassigned().listed();
        SortedMap<RowKind, Long> amounts = new TreeMap<>(run.assigned().amounts());
        run.unassigned()
                .amounts()
                .forEach((kind, amount) -> amounts.merge(kind, amount, Math::addExact));
        return of(
                assigned == null || unassigned == null
                        ? null
                        : ListedSales.sum(assigned, unassigned),
                amounts,
                addExact(run.assigned().productCost(), run.unassigned().productCost()));
    }

    private static Optional<PriceWaterfall> of(
            @Nullable ListedSales listed, SortedMap<RowKind, Long> amounts, long productCost) {
        if (listed == null) {
            return Optional.empty();
        }
        PriceWaterfall waterfall = new PriceWaterfall(listed, amounts, productCost);
        return listed.discount() == 0 && listed.unlisted() == waterfall.invoice()
                ? Optional.empty()
                : Optional.of(waterfall);
    }

    /** What the sales would have brought at list prices. */
    public long list() {
        return addExact(invoice(), listed.discount());
    }

    /** What was invoiced for the sales. */
    public long invoice() {
        return amount(RowKind.SALE);
    }

    /** What came or went beside the sales: returns, freight charged, fees, adjustments. */
    public long amount(RowKind kind) {
        return amounts.getOrDefault(kind, 0L);
    }

    /** What the company is left with of the price: net revenue. */
    public long pocket() {
        return amounts.values().stream().reduce(0L, Math::addExact);
    }

    /** What the goods leave: the pocket less product cost. */
    public long pocketMargin() {
        return subtractExact(pocket(), productCost);
    }
}
