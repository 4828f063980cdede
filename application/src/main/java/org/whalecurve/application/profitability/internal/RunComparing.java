package org.whalecurve.application.profitability.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.profitability.CompareRuns;
import org.whalecurve.application.profitability.RunComparison;
import org.whalecurve.application.profitability.RunComparison.ComparedRun;
import org.whalecurve.application.profitability.RunComparison.CustomerChange;
import org.whalecurve.application.profitability.RunComparison.PoolChange;
import org.whalecurve.application.runs.port.ProfitChanges;
import org.whalecurve.application.runs.port.StatementOrder;
import org.whalecurve.application.runs.port.StatementStore;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.explanation.ModelComparison;
import org.whalecurve.domain.explanation.ProfitFigures;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunInputs;

/** Compares two runs by what they kept: neither is computed again. */
public final class RunComparing implements CompareRuns {

    private static final StatementOrder ANY =
            new StatementOrder(StatementOrder.Figure.PROFIT, false);

    private final Results results;
    private final StatementStore statements;
    private final Customers customers;
    private final RunMaterial material;

    public RunComparing(
            Results results, StatementStore statements, Customers customers, RunMaterial material) {
        this.results = results;
        this.statements = statements;
        this.customers = customers;
        this.material = material;
    }

    @Override
    public RunComparison compareRuns(
            Actor actor, String from, String to, @Nullable String after, int limit) {
        Results.Found one = results.ofWholeCompany(actor, from);
        Results.Found other = results.ofWholeCompany(actor, to);
        requireComparable(one, other);
        RunInputs inputs = one.run().inputs();
        int skip = after == null ? 0 : Parts.positionOf(after);
        int most = Page.limit(limit);
        ProfitChanges changes =
                statements.profitChanges(
                        one.result().statements(), other.result().statements(), skip, most);
        int end = skip + changes.customers().length;
        return new RunComparison(
                compared(one),
                compared(other),
                inputs.period(),
                one.result().summary().currency(),
                ModelComparison.between(
                        material.model(inputs),
                        material.model(other.run().inputs()),
                        inputs.computedPeriod()),
                company(one).changesTo(company(other)),
                pools(one, other),
                changes.gained(),
                changes.lost(),
                changes.gain(),
                changes.loss(),
                unassigned(one).changesTo(unassigned(other)),
                new Page<>(
                        customerChanges(one, other, changes.customers()),
                        end < changes.gained() + changes.lost() ? String.valueOf(end) : null));
    }

    private static void requireComparable(Results.Found one, Results.Found other) {
        if (!one.isOfPeriodOf(other)) {
            throw Refusal.wrongInput(
                    "not-comparable",
                    "Only runs of the same months and the same currency can be compared by rule.");
        }
    }

    private static ComparedRun compared(Results.Found found) {
        Run run = found.run();
        return new ComparedRun(
                run.id(),
                run.inputs().model(),
                run.inputs().modelVersion(),
                company(found).profit());
    }

    private static ProfitFigures company(Results.Found found) {
        return ProfitFigures.of(found.result().summary());
    }

    private ProfitFigures unassigned(Results.Found found) {
        return statements
                .find(found.result().statements(), OrderLineColumns.UNASSIGNED)
                .map(statement -> ProfitFigures.of(statement, found.result().summary()))
                .orElse(ProfitFigures.NONE);
    }

    private List<CustomerChange> customerChanges(
            Results.Found one, Results.Found other, int[] numbers) {
        Map<Integer, ProfitFigures> before = figures(one, numbers);
        Map<Integer, ProfitFigures> after = figures(other, numbers);
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

    private Map<Integer, ProfitFigures> figures(Results.Found found, int[] numbers) {
        int[] ascending = numbers.clone();
        Arrays.sort(ascending);
        Map<Integer, ProfitFigures> figures = new HashMap<>();
        for (CustomerStatement statement :
                statements.list(found.result().statements(), ascending, ANY, 0, ascending.length)) {
            figures.put(
                    statement.customer(), ProfitFigures.of(statement, found.result().summary()));
        }
        return figures;
    }

    private static List<PoolChange> pools(Results.Found one, Results.Found other) {
        Map<String, PoolUsage> before = pools(one);
        Map<String, PoolUsage> after = pools(other);
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

    private static Map<String, PoolUsage> pools(Results.Found found) {
        Map<String, PoolUsage> pools = new LinkedHashMap<>();
        found.result().summary().pools().forEach(usage -> pools.put(usage.pool(), usage));
        return pools;
    }
}
