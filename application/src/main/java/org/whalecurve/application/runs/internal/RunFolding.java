package org.whalecurve.application.runs.internal;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.customers.port.Customers;
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
import org.whalecurve.domain.currencies.ConversionTally;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.profitability.CapitalCharge;
import org.whalecurve.domain.profitability.ProfitStatements;
import org.whalecurve.domain.profitability.RunSummary;
import org.whalecurve.domain.terms.GrantedTerms;

/** Folds booked facts by a model; keeps nothing. */
public final class RunFolding {

    /**
     * Each keeps totals of every product: more threads than these would take more than they give.
     */
    private static final int THREADS = Math.min(Runtime.getRuntime().availableProcessors(), 8);

    private final Products products;
    private final CustomerTerms terms;
    private final RunFacts booked;
    private final ConvertedLines lines;

    /** Takes the places where facts are kept. */
    public RunFolding(Products products, Customers customers, RunFacts booked, FactStore facts) {
        this.products = products;
        this.terms = new CustomerTerms(customers);
        this.booked = booked;
        this.lines = new ConvertedLines(facts);
    }

    /**
     * A model with what its pools cost in a period.
     *
     * @param tally receives what postings were converted
     * @throws org.whalecurve.domain.costing.LedgerGap if postings do not feed its pools
     */
    ResolvedModel resolve(
            Period period, CostModel model, RunFacts.Batches batches, ConversionTally tally) {
        return ResolvedModel.of(
                model,
                period,
                unitCosts(model),
                booked.ledger(model, period, batches.postings(), tally));
    }

    /**
     * What order lines and facts bring and take, customer by customer.
     *
     * @param progress is told of every chunk how many lines it had
     * @param tally receives what lines were converted
     */
    FoldedCustomers fold(
            Period period,
            ResolvedModel model,
            RunFacts.Batches batches,
            IntConsumer progress,
            ConversionTally tally) {
        ScannedNames names = new ScannedNames(model.model().homeCountries());
        CustomerFold fold =
                new CustomerFold(model, names, booked.counts(model, period, batches.facts()));
        lines.scan(
                model.model(),
                period,
                batches.orderLines(),
                new FoldingScan(
                        names,
                        chunk -> {
                            fold.add(chunk);
                            progress.accept(chunk.size());
                        }),
                tally);
        return fold.finish();
    }

    /**
     * The statements of every sort of cost object but the customers.
     *
     * @param tally receives what lines were converted
     */
    List<ProfitStatements> objects(
            Period period,
            ProfitStatements customers,
            ScannedNames names,
            List<FactBatch> batches,
            ConversionTally tally) {
        CrossFold fold =
                new CrossFold(
                        customers.model(),
                        names,
                        customers.customers(),
                        customers.costs(),
                        CrossFold.others(customers.model().model()),
                        THREADS);
        lines.scan(
                customers.model().model(),
                period,
                batches,
                new FoldingScan(names, fold::add),
                tally);
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
        ConversionTally tally = new ConversionTally();
        ResolvedModel resolved = resolve(period, model, batches, tally);
        FoldedCustomers folded = fold(period, resolved, batches, _ -> {}, tally);
        return ProfitStatements.of(resolved, folded, CostAssignment.of(resolved, folded));
    }

    /** The totals of statements of customers. */
    public RunSummary summary(ProfitStatements statements) {
        CostModel model = statements.model().model();
        return RunSummary.of(
                statements,
                model.currency().getCurrencyCode(),
                model.productCost().assumption(),
                charge(model.terms(), statements));
    }

    private @Nullable CapitalCharge charge(
            @Nullable GrantedTerms granted, ProfitStatements statements) {
        return granted == null
                ? null
                : CapitalCharge.of(granted, terms.resolve(granted), statements);
    }

    private UnitCosts unitCosts(CostModel model) {
        List<UnitCost> costs = model.productCost().unitCosts();
        Map<String, Integer> numbers =
                products.numbersOf(costs.stream().map(UnitCost::product).distinct().toList());
        return UnitCosts.of(costs, key -> numbers.getOrDefault(key, 0));
    }
}
