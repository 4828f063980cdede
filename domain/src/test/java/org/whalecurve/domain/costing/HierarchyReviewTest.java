package org.whalecurve.domain.costing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.imports.RowKind;

class HierarchyReviewTest {

    private static final MonthlySeries HUNDRED = new MonthlySeries(100_00, Map.of());
    private static final List<TimeTerm> MINUTE =
            List.of(
                    new TimeTerm(
                            1_000,
                            new LineDriver(
                                    Driver.Basis.LINE,
                                    Set.of(RowKind.SALE),
                                    Driver.Market.ANYWHERE)));
    private static final LedgerSource ACCOUNT =
            new LedgerSource(
                    List.of(new AccountRange("6000", "6099")), null, null, DriverPolicy.ZERO);

    @Test
    void aSoundHierarchyHasNoFlaw() {
        assertThat(
                        flaws(
                                List.of(
                                        cost("uk", market("United Kingdom"), HUNDRED),
                                        cost("head", null, ACCOUNT)),
                                List.of(
                                        margin("One", true, Set.of(), List.of()),
                                        margin("Two", false, Set.of(Purpose.SERVE), List.of()),
                                        margin("Three", false, Set.of(), List.of("visit")))))
                .isEmpty();
    }

    @Test
    void sustainingCostsHaveIdsOfTheirOwnAndAreNotNegative() {
        assertThat(
                        flaws(
                                List.of(
                                        cost("desk", null, HUNDRED),
                                        cost("head", null, new MonthlySeries(-1, Map.of()))),
                                List.of()))
                .containsExactly(
                        new ModelFlaw(
                                "sustaining-costs[0].id",
                                "The id 'desk' is already that of another pool or cost."),
                        new ModelFlaw(
                                "sustaining-costs[1].expense",
                                "A sustaining cost cannot be negative."));
    }

    @Test
    void aPostingFeedsOneCostOnly() {
        assertThat(
                        flaws(
                                List.of(
                                        cost("uk", market("United Kingdom"), ACCOUNT),
                                        cost("head", null, ACCOUNT)),
                                List.of()))
                .singleElement()
                .satisfies(flaw -> {
                    assertThat(flaw.where()).isEqualTo("sustaining-costs[1].expense.accounts[0]");
                    assertThat(flaw.problem()).startsWith("A posting would feed two pools");
                });
    }

    @Test
    void everyCostIsTakenOffOnce() {
        assertThat(
                        flaws(
                                List.of(),
                                List.of(
                                        margin("One", true, Set.of(), List.of("orders")),
                                        margin("One", true, Set.of(Purpose.SERVE), List.of()),
                                        margin("Three", false, Set.of(), List.of()),
                                        margin("Four", false, Set.of(), List.of("picking")))))
                .containsExactly(
                        new ModelFlaw(
                                "contribution-margins[1].name",
                                "There is another margin of the name 'One'."),
                        new ModelFlaw(
                                "contribution-margins[1].less",
                                "The product cost is taken off twice: for 'One' already."),
                        new ModelFlaw(
                                "contribution-margins[1].less",
                                "The activity 'orders' is taken off twice: for 'One' already."),
                        new ModelFlaw(
                                "contribution-margins[2].less",
                                "Name at least one cost that is taken off."),
                        new ModelFlaw(
                                "contribution-margins[3].less",
                                "There is no activity 'picking'. Taken off can be product-cost,"
                                        + " cost-to-attain, cost-to-serve, cost-to-retain, and the"
                                        + " activities orders, visit."));
    }

    private static List<ModelFlaw> flaws(
            List<SustainingCost> costs, List<ContributionMargin> margins) {
        return ModelReview.flawsOf(
                new CostModel(
                        "m",
                        "M",
                        Currency.getInstance("GBP"),
                        Set.of(),
                        Map.of(),
                        List.of(new ResourcePool("desk", "Desk", HUNDRED, HUNDRED)),
                        ServicePools.NONE,
                        List.of(
                                new Activity("orders", "Orders", "desk", MINUTE),
                                new Activity("visit", "Visit", "desk", MINUTE, Purpose.ATTAIN)),
                        new ProductCost(List.of(), null),
                        new CostHierarchy(costs, margins)));
    }

    private static SustainedObject market(String key) {
        return new SustainedObject(CostObject.MARKET, key);
    }

    private static SustainingCost cost(
            String id, @Nullable SustainedObject of, PoolExpense expense) {
        return new SustainingCost(id, id, of, expense);
    }

    private static ContributionMargin margin(
            String name, boolean productCost, Set<Purpose> purposes, List<String> activities) {
        return new ContributionMargin(name, productCost, purposes, activities);
    }
}
