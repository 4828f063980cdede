package org.whalecurve.domain.variances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.costing.CostAssignment;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.costing.FoldedCustomers;
import org.whalecurve.domain.costing.RandomCompany;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.profitability.ProfitStatements;
import org.whalecurve.domain.profitability.RunSummary;

/**
 * The numbered invariants of {@link ProfitBridge}, between companies that have little in common.
 */
class ProfitBridgePropertyTest {

    private static final int CASES = 1_000;

    @Test
    void theStepsLeadFromOnePeriodToTheOther() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    RandomCompany was = new RandomCompany(random);
                    RandomCompany is = new RandomCompany(random);
                    for (Convention convention : Convention.values()) {
                        ProfitBridge bridge = bridge(convention, was, is);

                        assertThat(bridge.from() + length(bridge)).isEqualTo(bridge.to());
                        assertThat(bridge.steps())
                                .extracting(ProfitBridge.Step::amount)
                                .doesNotContain(0L);
                        assertThat(bridge.steps()).extracting(ProfitBridge.Step::cause).isSorted();
                    }
                });
    }

    @Test
    void theWayBackHasTheSameLength() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    RandomCompany was = new RandomCompany(random);
                    RandomCompany is = new RandomCompany(random);

                    assertThat(length(bridge(Convention.PRICE_VOLUME_MIX, was, is)))
                            .isEqualTo(-length(bridge(Convention.PRICE_VOLUME_MIX, is, was)));
                });
    }

    @Test
    void fromARunToItselfThereIsNoStep() {
        RandomCompany company = new RandomCompany(new SplittableRandom(7));

        assertThat(bridge(Convention.PRICE_VOLUME_MIX, company, company).steps()).isEmpty();
    }

    @Test
    void goodsOfOtherRunsAreRefused() {
        RandomCompany company = new RandomCompany(new SplittableRandom(7));
        MarginVariance other =
                MarginVariance.of(
                        Convention.OLD_VOLUME,
                        List.of(new ProductChange(1, Sales.NONE, new Sales(1, 100, 40))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProfitBridge.between(summary(company), summary(company), other));
    }

    private static long length(ProfitBridge bridge) {
        return bridge.steps().stream().mapToLong(ProfitBridge.Step::amount).sum();
    }

    private static ProfitBridge bridge(Convention convention, RandomCompany was, RandomCompany is) {
        Map<Integer, Sales> before = sales(was);
        Map<Integer, Sales> now = sales(is);
        TreeMap<Integer, Sales> all = new TreeMap<>(before);
        all.putAll(now);
        List<ProductChange> changes = new ArrayList<>();
        for (int product : all.keySet()) {
            changes.add(
                    new ProductChange(
                            product,
                            before.getOrDefault(product, Sales.NONE),
                            now.getOrDefault(product, Sales.NONE)));
        }
        return ProfitBridge.between(
                summary(was), summary(is), MarginVariance.of(convention, changes));
    }

    private static RunSummary summary(RandomCompany company) {
        return RunSummary.of(
                ProfitStatements.of(
                        company.resolved(),
                        company.folded(),
                        CostAssignment.of(company.resolved(), company.folded())),
                "GBP",
                null);
    }

    private static Map<Integer, Sales> sales(RandomCompany company) {
        Map<Integer, Sales> sales = new TreeMap<>();
        company.objects(List.of())
                .forEach((object, costed) -> {
                    if (object == CostObject.PRODUCT) {
                        addSales(costed.rows(), sales);
                    }
                });
        return sales;
    }

    private static void addSales(FoldedCustomers rows, Map<Integer, Sales> sales) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.customer(row) != CostObject.NONE) {
                sales.put(
                        rows.customer(row),
                        new Sales(
                                rows.units(row),
                                rows.amount(RowKind.SALE, row) + rows.amount(RowKind.RETURN, row),
                                rows.knownCost(row) + rows.assumedCost(row)));
            }
        }
    }
}
