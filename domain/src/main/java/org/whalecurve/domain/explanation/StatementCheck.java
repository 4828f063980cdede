package org.whalecurve.domain.explanation;

import static org.whalecurve.domain.explanation.UnexplainedFigure.requireSame;

import java.math.BigInteger;
import org.whalecurve.domain.costing.FoldedCustomers;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.ListedSales;
import org.whalecurve.domain.profitability.RunSummary;

/** Compares a statement that a run kept with what its customer's lines give now. */
record StatementCheck(ResolvedModel model, RunSummary summary, CustomerStatement statement) {

    /**
     * @param folded the customer's lines in one row, or in none if there are no lines
     * @param time milliminutes of each activity
     * @throws UnexplainedFigure if anything differs
     */
    void check(FoldedCustomers folded, long[] time) {
        pools();
        for (int ordinal = 0; ordinal < RowKind.OF_A_CUSTOMER; ordinal++) {
            RowKind kind = RowKind.of((byte) ordinal);
            long found = folded.size() == 0 ? 0 : folded.amount(kind, 0);
            requireSame("the amount of " + kind, statement.amounts().getOrDefault(kind, 0L), found);
        }
        if (folded.size() == 0) {
            return;
        }
        requireSame("known product cost", statement.knownCost(), folded.knownCost(0));
        requireSame("assumed product cost", statement.assumedCost(), folded.assumedCost(0));
        requireSame("value of goods without cost", statement.uncosted(), folded.uncosted(0));
        ListedSales listed = statement.listed();
        if (listed != null) {
            requireSame("discounts on invoices", listed.discount(), folded.discount(0));
            requireSame(
                    "value of sales without a list price", listed.unlisted(), folded.unlisted(0));
        }
        requireSame(
                "the number of drivers",
                statement.driverQuantities().size(),
                model.drivers().size());
        for (int d = 0; d < model.drivers().size(); d++) {
            requireSame(
                    model.drivers().get(d).name(),
                    statement.driverQuantities().get(d),
                    folded.driver(d, 0));
        }
        for (int a = 0; a < time.length; a++) {
            cost(a, time[a]);
        }
    }

    private void pools() {
        requireSame("the number of pools", summary.pools().size(), model.pools());
        requireSame("the number of activities", summary.activities().size(), model.activities());
        for (int p = 0; p < model.pools(); p++) {
            PoolUsage usage = summary.pools().get(p);
            requireSame("the expense of " + usage.name(), usage.expense(), model.expense(p));
            requireSame("the capacity of " + usage.name(), usage.capacity(), model.capacity(p));
        }
    }

    /**
     * Largest remainder gives a customer its exact share of the activity's cost, give or take less
     * than one.
     */
    private void cost(int activity, long time) {
        RunSummary.ActivityTotal total = summary.activities().get(activity);
        long cost = statement.activityCosts().get(activity);
        BigInteger whole = BigInteger.valueOf(total.milliminutes());
        BigInteger scaled = BigInteger.valueOf(total.cost()).multiply(BigInteger.valueOf(time));
        BigInteger away = BigInteger.valueOf(cost).multiply(whole).subtract(scaled).abs();
        boolean fits = time == 0 ? cost == 0 : away.compareTo(whole) < 0;
        if (!fits) {
            throw new UnexplainedFigure(
                    "the cost of " + total.name(),
                    cost,
                    scaled.divide(whole.max(BigInteger.ONE)).longValueExact());
        }
    }
}
