package org.whalecurve.application.profitability.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.customers.CustomerGrouping;
import org.whalecurve.application.customers.port.CustomerGroups;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.profitability.Dispersion;
import org.whalecurve.application.profitability.Dispersion.ByGrouping;
import org.whalecurve.application.profitability.Dispersion.OfGroup;
import org.whalecurve.application.profitability.Dispersion.OfSort;
import org.whalecurve.application.profitability.ViewDispersion;
import org.whalecurve.application.runs.port.RankedProfits;
import org.whalecurve.application.runs.port.StatementStore;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.dispersion.ProfitGroups;
import org.whalecurve.domain.dispersion.ProfitSpread;
import org.whalecurve.domain.profitability.RunResult;

/** Takes the measure of the profits that a run kept: columns of numbers, never whole statements. */
public final class DispersionQueries implements ViewDispersion {

    private final Results results;
    private final StatementStore statements;
    private final Customers customers;

    public DispersionQueries(Results results, StatementStore statements, Customers customers) {
        this.results = results;
        this.statements = statements;
        this.customers = customers;
    }

    @Override
    public Dispersion viewDispersion(
            Actor actor, String runId, CustomerGrouping by, @Nullable String after, int limit) {
        Results.Found found = results.ofWholeCompany(actor, runId);
        RankedProfits ranked = statements.ranked(found.result().statements(), null);
        CustomerGroups groups = customers.groups();
        List<OfGroup> all = listed(ranked, groups, by);
        return new Dispersion(
                runId,
                found.run().inputs().period(),
                found.result().summary().currency(),
                sorts(found.result(), ranked),
                Arrays.stream(CustomerGrouping.values())
                        .map(grouping ->
                                new ByGrouping(
                                        grouping, parted(ranked, groups, grouping).variance()))
                        .toList(),
                by,
                Parts.of(all, after, limit),
                all.size());
    }

    private List<OfSort> sorts(RunResult result, RankedProfits ofCustomers) {
        List<OfSort> sorts = new ArrayList<>();
        sorts.add(new OfSort(CostObject.CUSTOMER, ProfitSpread.of(ofCustomers.profits())));
        for (CostObject object : CostObject.values()) {
            if (object == CostObject.ORDER_SIZE) {
                continue; // a few classes of the company's choice, over which nothing is spread
            }
            result.objects()
                    .of(object)
                    .map(file -> ProfitSpread.of(statements.ranked(file, null).profits()))
                    .ifPresent(spread -> sorts.add(new OfSort(object, spread)));
        }
        return List.copyOf(sorts);
    }

    private static List<OfGroup> listed(
            RankedProfits ranked, CustomerGroups groups, CustomerGrouping by) {
        List<String> names = groups.membership(by).names();
        ProfitGroups parted = parted(ranked, groups, by);
        return IntStream.range(0, names.size())
                .filter(group -> parted.members(group) > 0)
                .mapToObj(group -> new OfGroup(names.get(group), parted.spread(group)))
                .sorted(
                        Comparator.<OfGroup>comparingLong(group -> group.spread().totalMinor())
                                .reversed()
                                .thenComparing(OfGroup::name))
                .toList();
    }

    private static ProfitGroups parted(
            RankedProfits ranked, CustomerGroups groups, CustomerGrouping by) {
        return ProfitGroups.of(
                ranked.profits(),
                groups.groupsOf(ranked.customers(), by),
                groups.membership(by).names().size());
    }
}
