package org.whalecurve.application.profitability.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.products.port.Products;
import org.whalecurve.application.profitability.BridgeRuns;
import org.whalecurve.application.profitability.RunBridge;
import org.whalecurve.application.runs.port.RankedProfits;
import org.whalecurve.application.runs.port.StatementStore;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.products.Product;
import org.whalecurve.domain.profitability.StatementFile;
import org.whalecurve.domain.variances.Convention;
import org.whalecurve.domain.variances.CustomerBridge;
import org.whalecurve.domain.variances.MarginVariance;
import org.whalecurve.domain.variances.MarginVariance.ProductVariance;
import org.whalecurve.domain.variances.MarketSize;
import org.whalecurve.domain.variances.MarketVariance;
import org.whalecurve.domain.variances.ProfitBridge;

/** Goes from one run to another by what both kept: neither is computed again. */
public final class RunBridging implements BridgeRuns {

    private final Results results;
    private final StatementStore statements;
    private final Products products;

    public RunBridging(Results results, StatementStore statements, Products products) {
        this.results = results;
        this.statements = statements;
        this.products = products;
    }

    @Override
    public RunBridge bridgeRuns(
            Actor actor,
            String from,
            String to,
            Convention convention,
            @Nullable MarketSize market,
            @Nullable String after,
            int limit) {
        RunPair runs = RunPair.of(results, actor, from, to);
        Results.Found one = runs.one();
        Results.Found other = runs.other();
        MarginVariance goods =
                MarginVariance.of(
                        convention, statements.productChanges(productsOf(one), productsOf(other)));
        Page<ProductVariance> part = Parts.of(goods.products(), after, limit);
        return new RunBridge(
                runs.from(),
                runs.to(),
                runs.currency(),
                convention,
                ProfitBridge.between(one.result().summary(), other.result().summary(), goods),
                market == null ? null : MarketVariance.of(goods, market).orElse(null),
                CustomerBridge.between(
                        one.result().summary(),
                        other.result().summary(),
                        profitsOf(one),
                        profitsOf(other)),
                named(part),
                goods.products().size());
    }

    private CustomerBridge.Profits profitsOf(Results.Found found) {
        RankedProfits ranked = statements.ranked(found.result().statements(), null);
        return new CustomerBridge.Profits(ranked.customers(), ranked.profits());
    }

    private static StatementFile productsOf(Results.Found found) {
        return found.result()
                .objects()
                .of(CostObject.PRODUCT)
                .orElseThrow(() ->
                        Refusal.conflict(
                                "no-statements-of-objects",
                                "The run of "
                                        + found.run().inputs().period()
                                        + " was computed before products had statements: order the"
                                        + " period again."));
    }

    private Page<RunBridge.ChangedProduct> named(Page<ProductVariance> part) {
        List<Integer> numbers = part.items().stream().map(each -> each.change().product()).toList();
        Map<Integer, Product> known = products.byNumber(numbers);
        return new Page<>(
                part.items().stream()
                        .map(each ->
                                new RunBridge.ChangedProduct(
                                        known.get(each.change().product()), each))
                        .toList(),
                part.next());
    }
}
