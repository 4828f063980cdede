package org.whalecurve.domain.costing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.RandomCases.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;

/** The numbered invariants of {@link CostAssignment} on random companies. */
class CostAssignmentPropertyTest {

    private static final int COMPANIES = 2_000;

    @Test
    void everyAssignmentKeepsEveryInvariant() {
        RandomCases.tryOn(
                COMPANIES,
                random -> {
                    RandomCompany company = new RandomCompany(random);
                    ResolvedModel model = company.resolved();
                    FoldedCustomers folded = company.folded();
                    CostAssignment costs = CostAssignment.of(model, folded);

                    expenseIsWhatCustomersBearAndWhatIsUnused(model, costs);
                    activitiesCostWhatTheirCustomersBear(model, costs);
                    noTimeNoCost(model, folded, costs);
                    assignedIsRateTimesTime(model, costs);
                });
    }

    /** The draw must reach what the invariants are about. */
    @Test
    void randomCompaniesAreIdleOverdrivenFreeAndUnassigned() {
        Set<String> met = new TreeSet<>();
        RandomCases.tryOn(
                500,
                random -> {
                    RandomCompany company = new RandomCompany(random);
                    FoldedCustomers folded = company.folded();
                    for (PoolUsage pool : CostAssignment.of(company.resolved(), folded).pools()) {
                        met.add(pool.overdriven() ? "overdriven" : "partly idle");
                        met.add(pool.used() == 0 ? "quite idle" : "used");
                        met.add(pool.expense() == 0 ? "free" : "paid for");
                        met.add(pool.assigned() == 0 ? "nothing assigned" : "assigned");
                    }
                    met.add(folded.size() > 0 && folded.customer(0) == 0 ? "unassigned" : "named");
                    met.add(folded.size() == 0 ? "without customers" : "with customers");
                });

        if (Long.getLong("whalecurve.seed") == null) {
            assertThat(met).hasSize(12);
        }
    }

    private static void expenseIsWhatCustomersBearAndWhatIsUnused(
            ResolvedModel model, CostAssignment costs) {
        for (int p = 0; p < model.pools(); p++) {
            long borne = 0;
            for (int a = 0; a < model.activities(); a++) {
                if (model.poolOf(a) == p) {
                    borne += LongStream.of(costs.customerCost()[a]).sum();
                }
            }
            PoolUsage pool = costs.pools().get(p);
            long bearing = borne;
            check(
                    bearing + pool.unusedCost() == model.expense(p),
                    () -> pool + " of which customers bear " + bearing);
            check(pool.used() + pool.unused() == model.capacity(p), pool::toString);
            check(pool.overdriven() == pool.unused() < 0, pool::toString);
        }
    }

    private static void activitiesCostWhatTheirCustomersBear(
            ResolvedModel model, CostAssignment costs) {
        for (int a = 0; a < model.activities(); a++) {
            int activity = a;
            check(
                    LongStream.of(costs.customerCost()[a]).sum() == costs.activityCost()[a],
                    () -> "activity " + activity);
        }
    }

    private static void noTimeNoCost(
            ResolvedModel model, FoldedCustomers folded, CostAssignment costs) {
        for (int a = 0; a < model.activities(); a++) {
            long all = 0;
            for (int row = 0; row < folded.size(); row++) {
                long minutes = 0;
                for (int d = 0; d < model.drivers().size(); d++) {
                    minutes += model.coefficient(a, d) * folded.driver(d, row);
                }
                for (int t = 0; t < model.computedTerms().size(); t++) {
                    if (model.computedTerms().get(t).activity() == a) {
                        minutes += folded.computed(t, row);
                    }
                }
                all += minutes;
                long cost = costs.customerCost()[a][row];
                check(minutes != 0 || cost == 0, () -> "no time costs " + cost);
            }
            int activity = a;
            long used = all;
            check(
                    costs.activityMinutes()[a] == used,
                    () -> "activity " + activity + " takes " + used);
        }
    }

    private static void assignedIsRateTimesTime(ResolvedModel model, CostAssignment costs) {
        for (int p = 0; p < model.pools(); p++) {
            PoolUsage pool = costs.pools().get(p);
            BigDecimal cost =
                    BigDecimal.valueOf(model.expense(p))
                            .multiply(BigDecimal.valueOf(pool.used()))
                            .divide(BigDecimal.valueOf(model.capacity(p)), 0, RoundingMode.HALF_UP);
            check(pool.assigned() == cost.longValueExact(), () -> pool + " at the rate " + cost);
        }
    }
}
