package org.whalecurve.domain.costing;

import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.periods.PeriodState;

/** Folds of a few lines with the smallest model that serves. */
final class Folding {

    static final int HOME = 0;
    static final int ABROAD = 1;

    private Folding() {}

    /** Folds lines cut into chunks, counting the drivers; no product has a cost. */
    static FoldedCustomers fold(List<Line> lines, List<Integer> cuts, Driver... drivers) {
        List<TimeTerm> terms = List.of(drivers).stream().map(of -> new TimeTerm(1, of)).toList();
        List<Activity> activities =
                terms.isEmpty() ? List.of() : List.of(new Activity("a", "A", "p", terms));
        return fold(lines, cuts, new ProductCost(List.of(), null), "GBP", activities);
    }

    /** Folds lines in one piece with a product cost, counting no driver. */
    static FoldedCustomers fold(List<Line> lines, ProductCost cost, String currency) {
        return fold(lines, List.of(), cost, currency, List.of());
    }

    private static FoldedCustomers fold(
            List<Line> lines,
            List<Integer> cuts,
            ProductCost cost,
            String currency,
            List<Activity> activities) {
        CostModel model =
                new CostModel(
                        "m",
                        "M",
                        Currency.getInstance(currency),
                        Set.of(),
                        Map.of(),
                        List.of(
                                new ResourcePool(
                                        "p",
                                        "P",
                                        new MonthlySeries(0, Map.of()),
                                        new MonthlySeries(1, Map.of()))),
                        ServicePools.NONE,
                        activities,
                        cost);
        YearMonth month = YearMonth.of(1970, 1);
        CustomerFold fold =
                new CustomerFold(
                        ResolvedModel.of(
                                model,
                                new Period("p", month, month, PeriodState.OPEN),
                                UnitCosts.of(cost.unitCosts(), Integer::parseInt)),
                        country -> country == HOME);
        Line.chunks(lines, cuts).forEach(fold::add);
        return fold.finish();
    }
}
