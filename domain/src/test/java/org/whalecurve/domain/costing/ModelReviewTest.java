package org.whalecurve.domain.costing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.periods.PeriodState;

class ModelReviewTest {

    private static final YearMonth MARCH = YearMonth.of(2011, 3);
    private static final ResourcePool DESK = pool("desk", 100, 60_000);
    private static final Activity ORDERS = activity("orders", "desk", RowKind.SALE);

    @Test
    void aSoundModelHasNoFlaw() {
        CostModel model =
                model(
                        List.of(DESK, pool("hall", 0, 1)),
                        List.of(ORDERS, activity("returns", "desk", RowKind.RETURN)),
                        List.of(
                                cost("A", 1, 1, 10),
                                cost("A", 0, 11, 20),
                                cost("B", 1, 5, 5),
                                cost("A", 1, 21, 30)),
                        1_000_000L);

        assertThat(ModelReview.flawsOf(model)).isEmpty();
        assertThat(ModelReview.flawsOf(model(List.of(DESK), List.of(), List.of(), 0L))).isEmpty();
    }

    @Test
    void aModelNeedsAPoolAndACurrencyOneCanCountIn() {
        CostModel gold =
                new CostModel(
                        "m",
                        "M",
                        Currency.getInstance("XAU"),
                        Set.of(),
                        Map.of(),
                        List.of(),
                        ServicePools.NONE,
                        List.of(),
                        new ProductCost(List.of(), null));

        assertThat(ModelReview.flawsOf(gold))
                .containsExactly(
                        new ModelFlaw("currency", "XAU has no minor unit to count in."),
                        new ModelFlaw("pools", "A model needs at least one resource pool."));
    }

    @Test
    void everyFlawOfAPoolIsFoundWithItsPlace() {
        ResourcePool monthly =
                new ResourcePool(
                        "monthly",
                        "Monthly",
                        new MonthlySeries(1, Map.of(MARCH, -1L)),
                        new MonthlySeries(1, Map.of(MARCH, 0L)));
        CostModel model =
                model(
                        List.of(DESK, pool("desk", -1, 0), pool(" ", 0, -5), monthly),
                        List.of(),
                        List.of(),
                        null);

        assertThat(ModelReview.flawsOf(model))
                .extracting(ModelFlaw::where)
                .containsExactly(
                        "pools[1].id",
                        "pools[1].expense",
                        "pools[1].capacity",
                        "pools[2].id",
                        "pools[2].capacity",
                        "pools[3].expense",
                        "pools[3].capacity");
        assertThat(ModelReview.flawsOf(model))
                .extracting(ModelFlaw::problem)
                .contains(
                        "The id 'desk' is already that of another pool.",
                        "The expense of a pool cannot be negative.",
                        "Practical capacity must be above zero: without it there is no cost rate.",
                        "The id must not be blank: results refer to it.");
    }

    @Test
    void everyFlawOfAnActivityIsFoundWithItsPlace() {
        Activity idle = new Activity("idle", "Idle", "desk", List.of());
        Activity vague =
                new Activity(
                        "vague",
                        "Vague",
                        "desk",
                        List.of(
                                ORDERS.timeEquation().getFirst(),
                                new TimeTerm(
                                        1,
                                        new LineDriver(
                                                Driver.Basis.LINE,
                                                Set.of(),
                                                Driver.Market.ANYWHERE))));
        CostModel model =
                model(
                        List.of(DESK, pool("attic", 1, 1)),
                        List.of(
                                ORDERS,
                                activity("orders", "cellar", RowKind.SALE),
                                idle,
                                vague,
                                activity("charges", "desk", RowKind.NOT_A_CUSTOMERS)),
                        List.of(),
                        null);

        assertThat(ModelReview.flawsOf(model))
                .containsExactly(
                        new ModelFlaw(
                                "activities[1].id",
                                "The id 'orders' is already that of another activity."),
                        new ModelFlaw(
                                "activities[1].pool",
                                "There is no resource pool 'cellar'. There are: attic, desk."),
                        new ModelFlaw(
                                "activities[2].time", "A time equation needs at least one term."),
                        new ModelFlaw(
                                "activities[3].time[1].of",
                                "A driver must say of which kinds of lines it counts."),
                        new ModelFlaw(
                                "activities[4].time[0].of",
                                "Lines that are not a customer's cannot drive a cost: no customer"
                                        + " causes it."));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1_000_001})
    void theShareOfPriceLiesBetweenNothingAndThePrice(long millionths) {
        assertThat(ModelReview.flawsOf(model(List.of(DESK), List.of(), List.of(), millionths)))
                .containsExactly(
                        new ModelFlaw(
                                "product-cost.assumption.share",
                                "The share of price must lie between 0 and 1."));
    }

    @Test
    void everyFlawOfAUnitCostIsFoundWithItsPlace() {
        CostModel model =
                model(
                        List.of(DESK),
                        List.of(),
                        List.of(
                                cost("A", -1, 1, 2),
                                cost("A", 1, 9, 8),
                                cost("B", 1, 10, 10),
                                cost("C", 1, 1, 30),
                                cost("C", 1, 2, 3),
                                cost("C", 1, 20, 40),
                                cost("C", 1, 40, 50),
                                cost("B", 1, 1, 10)),
                        null);

        assertThat(ModelReview.flawsOf(model))
                .containsExactlyInAnyOrder(
                        new ModelFlaw(
                                "product-cost.units[0]", "The cost of product 'A' is negative."),
                        new ModelFlaw(
                                "product-cost.units[1]",
                                "The cost of product 'A' ends on 2011-01-08, before it begins on"
                                        + " 2011-01-09."),
                        new ModelFlaw(
                                "product-cost.units[2]",
                                "Product 'B' has two costs on 2011-01-10."),
                        new ModelFlaw(
                                "product-cost.units[4]",
                                "Product 'C' has two costs on 2011-01-02."),
                        new ModelFlaw(
                                "product-cost.units[5]",
                                "Product 'C' has two costs on 2011-01-20."),
                        new ModelFlaw(
                                "product-cost.units[6]",
                                "Product 'C' has two costs on 2011-02-09."));
    }

    @Test
    void aModelWithAFlawCannotBeResolved() {
        CostModel flawed = model(List.of(pool("desk", -1, 1)), List.of(), List.of(), null);
        Period march = new Period("2011-03", MARCH, MARCH, PeriodState.OPEN);

        assertThatThrownBy(() -> ResolvedModel.of(flawed, march, UnitCosts.of(List.of(), key -> 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pools[0].expense");
    }

    private static CostModel model(
            List<ResourcePool> pools,
            List<Activity> activities,
            List<UnitCost> costs,
            @Nullable Long share) {
        return new CostModel(
                "m",
                "M",
                Currency.getInstance("GBP"),
                Set.of(),
                Map.of(),
                pools,
                ServicePools.NONE,
                activities,
                new ProductCost(costs, share == null ? null : new ShareOfPrice(share, "assumed")));
    }

    private static ResourcePool pool(String id, long expense, long capacity) {
        return new ResourcePool(
                id,
                id,
                new MonthlySeries(expense, Map.of()),
                new MonthlySeries(capacity, Map.of()));
    }

    private static Activity activity(String id, String pool, RowKind kind) {
        Driver driver = new LineDriver(Driver.Basis.ORDER, Set.of(kind), Driver.Market.ANYWHERE);
        return new Activity(id, id, pool, List.of(new TimeTerm(1_000, driver)));
    }

    private static UnitCost cost(String product, long micros, int from, int to) {
        LocalDate newYearsEve = LocalDate.of(2010, 12, 31);
        return new UnitCost(product, micros, newYearsEve.plusDays(from), newYearsEve.plusDays(to));
    }
}
