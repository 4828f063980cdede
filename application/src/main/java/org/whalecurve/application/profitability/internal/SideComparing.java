package org.whalecurve.application.profitability.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whalecurve.application.Page;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.profitability.RunComparison;
import org.whalecurve.application.profitability.RunComparison.CustomerChange;
import org.whalecurve.application.profitability.RunComparison.PoolChange;
import org.whalecurve.application.runs.port.ProfitChanges;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.explanation.ModelComparison;
import org.whalecurve.domain.explanation.ProfitFigures;
import org.whalecurve.domain.periods.Period;

/** Sets two results of the same months side by side. */
public final class SideComparing {

    private final Customers customers;

    /** Takes what knows customers by number. */
    public SideComparing(Customers customers) {
        this.customers = customers;
    }

    /**
     * @param changes whose profit differs between them
     * @param skip how many of those whose profit differs were left out first
     */
    RunComparison compare(
            ComparedSide one, ComparedSide other, Period period, ProfitChanges changes, int skip) {
        int end = skip + changes.customers().length;
        return new RunComparison(
                one.compared(),
                other.compared(),
                period.id(),
                one.summary().currency(),
                ModelComparison.between(one.model(), other.model(), period),
                one.company().changesTo(other.company()),
                pools(one.pools(), other.pools()),
                changes.gained(),
                changes.lost(),
                changes.gain(),
                changes.loss(),
                one.statements().unassigned().changesTo(other.statements().unassigned()),
                new Page<>(
                        customerChanges(one, other, changes.customers()),
                        end < changes.gained() + changes.lost() ? String.valueOf(end) : null));
    }

    private List<CustomerChange> customerChanges(
            ComparedSide one, ComparedSide other, int[] numbers) {
        Map<Integer, ProfitFigures> before = one.statements().figures(numbers);
        Map<Integer, ProfitFigures> after = other.statements().figures(numbers);
        Map<Integer, Customer> known = customers.byNumber(Arrays.stream(numbers).boxed().toList());
        List<CustomerChange> changes = new ArrayList<>(numbers.length);
        for (int number : numbers) {
            ProfitFigures was = before.getOrDefault(number, ProfitFigures.NONE);
            ProfitFigures is = after.getOrDefault(number, ProfitFigures.NONE);
            changes.add(
                    new CustomerChange(
                            known.get(number), was.profit(), is.profit(), was.changesTo(is)));
        }
        return changes;
    }

    private static List<PoolChange> pools(
            Map<String, PoolUsage> before, Map<String, PoolUsage> after) {
        Map<String, PoolUsage> all = new LinkedHashMap<>(before);
        after.forEach(all::putIfAbsent);
        return all.values().stream()
                .map(pool -> {
                    PoolUsage was = before.get(pool.pool());
                    PoolUsage is = after.get(pool.pool());
                    return new PoolChange(
                            pool.pool(),
                            pool.name(),
                            was == null ? 0 : was.expense(),
                            is == null ? 0 : is.expense(),
                            was == null ? 0 : was.assigned(),
                            is == null ? 0 : is.assigned());
                })
                .toList();
    }
}
