package org.whalecurve.web.profitability;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.AllocationReport;
import org.whalecurve.application.profitability.Reconciliation;
import org.whalecurve.domain.profitability.CapitalCharge;
import org.whalecurve.domain.profitability.RunSummary;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Comparison;
import org.whalecurve.web.Wording;

/**
 * What only those read who see the whole company.
 *
 * @param assumption the label of the product cost assumption; null if the model makes none
 * @param uncosted value of goods for which the model has no cost; null if there are none
 * @param lines the totals, one below the other
 * @param beyond what no customer causes, down to what the company keeps
 * @param levels the address of the page that tells it level by level
 * @param capacity what became of each resource pool
 * @param unusedTotal cost of all unused capacity
 * @param allocation how the cost of service pools reached the others; null if there are none
 * @param tieOuts the comparisons of the certificate
 * @param ties whether every comparison ties
 * @param unassigned the address of the lines without a customer
 */
record CompanyView(
        @Nullable String assumption,
        @Nullable String uncosted,
        List<Line> lines,
        List<Beyond> beyond,
        Address levels,
        List<CapacityRow> capacity,
        Amount unusedTotal,
        @Nullable AllocationView allocation,
        List<Comparison> tieOuts,
        boolean ties,
        Address unassigned) {

    /**
     * One line of the totals.
     *
     * @param assigned the customers together
     * @param unassigned the lines without a customer
     * @param total both
     * @param result whether it is a result and not a part
     * @param assumed whether it rests on the assumption
     */
    record Line(
            String label,
            Amount assigned,
            Amount unassigned,
            Amount total,
            boolean result,
            boolean assumed) {}

    /** A line of the company alone. */
    record Beyond(String label, Amount total, boolean result) {}

    static CompanyView of(
            Reconciliation reconciliation, AllocationReport allocations, Wording wording) {
        RunSummary summary = reconciliation.summary();
        String currency = summary.currency();
        long unused = summary.unusedCost();
        long uncosted = summary.assigned().uncosted() + summary.unassigned().uncosted();
        return new CompanyView(
                summary.assumption(),
                uncosted == 0 ? null : wording.money(uncosted, currency),
                lines(summary, wording),
                beyond(summary, wording),
                Address.of("/app/products/levels").with("run", reconciliation.run()),
                summary.pools().stream()
                        .map(usage ->
                                CapacityRow.of(
                                        reconciliation.run(),
                                        usage,
                                        allocations.statement(),
                                        currency,
                                        wording))
                        .toList(),
                wording.amount(unused, currency),
                AllocationView.of(allocations, wording),
                reconciliation.certificate().tieOuts().stream()
                        .map(tieOut -> Comparison.of(tieOut, currency, wording))
                        .toList(),
                reconciliation.certificate().ties(),
                RankedRow.statementOf(reconciliation.run(), "-"));
    }

    private static List<Line> lines(RunSummary summary, Wording wording) {
        RunSummary.Totals assigned = summary.assigned();
        RunSummary.Totals unassigned = summary.unassigned();
        Lines lines = new Lines(summary.currency(), wording);
        List<Line> all = new ArrayList<>();
        all.add(lines.result("Net revenue", assigned.netRevenue(), unassigned.netRevenue()));
        all.add(lines.part("Product cost, known", -assigned.knownCost(), -unassigned.knownCost()));
        all.add(
                lines.assumed(
                        "Product cost, assumed",
                        -assigned.assumedCost(),
                        -unassigned.assumedCost()));
        all.add(lines.part("Cost to serve", -assigned.costToServe(), -unassigned.costToServe()));
        all.add(lines.result("Profit", assigned.profit(), unassigned.profit()));
        CapitalCharge capital = summary.capital();
        if (capital != null) {
            all.add(lines.part("Cost of capital", -capital.total(), 0));
            all.add(
                    lines.result(
                            "Profit after cost of capital",
                            Math.subtractExact(assigned.profit(), capital.total()),
                            unassigned.profit()));
        }
        return List.copyOf(all);
    }

    private static List<Beyond> beyond(RunSummary summary, Wording wording) {
        String currency = summary.currency();
        List<Beyond> beyond = new ArrayList<>();
        beyond.add(
                new Beyond(
                        "Unused capacity", wording.amount(-summary.unusedCost(), currency), false));
        if (!summary.levels().sustaining().isEmpty()) {
            beyond.add(
                    new Beyond(
                            "Sustaining costs",
                            wording.amount(-summary.levels().sustainingCost(), currency),
                            false));
        }
        beyond.add(
                new Beyond(
                        summary.capital() == null
                                ? "What the company keeps"
                                : "What the company keeps before cost of capital",
                        wording.amount(summary.kept(), currency),
                        true));
        return List.copyOf(beyond);
    }

    private record Lines(String currency, Wording wording) {

        Line part(String label, long assigned, long unassigned) {
            return line(label, assigned, unassigned, false, false);
        }

        Line assumed(String label, long assigned, long unassigned) {
            return line(label, assigned, unassigned, false, true);
        }

        Line result(String label, long assigned, long unassigned) {
            return line(label, assigned, unassigned, true, false);
        }

        private Line line(
                String label, long assigned, long unassigned, boolean result, boolean assumed) {
            return new Line(
                    label,
                    wording.amount(assigned, currency),
                    wording.amount(unassigned, currency),
                    wording.amount(Math.addExact(assigned, unassigned), currency),
                    result,
                    assumed);
        }
    }
}
