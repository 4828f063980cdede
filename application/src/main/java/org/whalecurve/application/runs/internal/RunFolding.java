package org.whalecurve.application.runs.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.whalecurve.application.facts.port.FactStore;
import org.whalecurve.application.products.port.Products;
import org.whalecurve.domain.costing.CostAssignment;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.costing.CrossFold;
import org.whalecurve.domain.costing.CustomerFold;
import org.whalecurve.domain.costing.FoldedCustomers;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.costing.UnitCost;
import org.whalecurve.domain.costing.UnitCosts;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.profitability.ProfitStatements;
import org.whalecurve.domain.profitability.RunSummary;

/** Folds booked facts by a model; keeps nothing. */
public final class RunFolding {

    /**
     * Each keeps totals of every product: more threads than these would take more than they give.
     */
    private static final int THREADS = Math.min(Runtime.getRuntime().availableProcessors(), 8);

    private final Products products;
    private final RunFacts booked;
    private final FactStore facts;

    /** Takes the places where facts are kept. */
    public RunFolding(Products products, RunFacts booked, FactStore facts) {
        this.products = products;
        this.booked = booked;
        this.facts = facts;
    }

    /**
     * A model with what its pools cost in a period.
     *
     * @throws org.whalecurve.domain.costing.LedgerGap if postings do not feed its pools
     */
    ResolvedModel resolve(Period period, CostModel model, RunFacts.Batches batches) {
        return ResolvedModel.of(
                model, period, unitCosts(model), booked.ledger(model, period, batches.postings()));
    }

    /**
     * What order lines and facts bring and take, customer by customer.
     *
     * @param progress is told of every chunk how many lines it had
     */
    FoldedCustomers fold(
            Period period, ResolvedModel model, RunFacts.Batches batches, IntConsumer progress) {
        ScannedNames names = new ScannedNames(model.model().homeCountries());
        CustomerFold fold =
                new CustomerFold(model, names, booked.counts(model, period, batches.facts()));
        scan(
                period,
                batches.orderLines(),
                names,
                chunk -> {
                    fold.add(chunk);
                    progress.accept(chunk.size());
                });
        return fold.finish();
    }

    /** The statements of every sort of cost object but the customers. */
    List<ProfitStatements> objects(
            Period period,
            ProfitStatements customers,
            ScannedNames names,
            List<FactBatch> batches) {
        CrossFold fold =
                new CrossFold(
                        customers.model(),
                        names,
                        customers.customers(),
                        customers.costs(),
                        CrossFold.others(customers.model().model()),
                        THREADS);
        scan(period, batches, names, fold::add);
        return fold.finish().entrySet().stream()
                .map(costed -> customers.of(costed.getKey(), costed.getValue()))
                .toList();
    }

    /**
     * The statements that a run of these facts by this model would keep of the customers.
     *
     * @throws RuntimeException as the run would fail
     */
    public ProfitStatements statements(Period period, CostModel model, RunFacts.Batches batches) {
        ResolvedModel resolved = resolve(period, model, batches);
        FoldedCustomers folded = fold(period, resolved, batches, _ -> {});
        return ProfitStatements.of(resolved, folded, CostAssignment.of(resolved, folded));
    }

    /** The totals of statements. */
    public static RunSummary summary(ProfitStatements statements) {
        CostModel model = statements.model().model();
        return RunSummary.of(
                statements, model.currency().getCurrencyCode(), model.productCost().assumption());
    }

    private UnitCosts unitCosts(CostModel model) {
        List<UnitCost> costs = model.productCost().unitCosts();
        Map<String, Integer> numbers =
                products.numbersOf(costs.stream().map(UnitCost::product).distinct().toList());
        return UnitCosts.of(costs, key -> numbers.getOrDefault(key, 0));
    }

    private void scan(
            Period period,
            List<FactBatch> batches,
            ScannedNames names,
            Consumer<OrderLineColumns> fold) {
        facts.scan(batches, period.firstDay(), period.lastDay(), new FoldingScan(names, fold));
    }
}
