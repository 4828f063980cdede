package org.whalecurve.domain.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.costing.Activity;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.costing.Driver;
import org.whalecurve.domain.costing.Line;
import org.whalecurve.domain.costing.LineDriver;
import org.whalecurve.domain.costing.MonthlySeries;
import org.whalecurve.domain.costing.ProductCost;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.costing.ResourcePool;
import org.whalecurve.domain.costing.ServicePools;
import org.whalecurve.domain.costing.TimeTerm;
import org.whalecurve.domain.costing.UnitCosts;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.periods.PeriodState;

/** An order that saves time is credited with it, and the parts still add up. */
class SavingOrdersTest {

    private static final YearMonth MONTH = YearMonth.of(1970, 1);

    /**
     * 5 minutes a sale order, 2 saved by a fee line: 10 minutes for a pool of 10.00 and 30 minutes
     * cost 2.67 of 8/30 × 10.00 = 2.6666…; the order that only saves takes −2 of 8 minutes, so
     * −0.67 (exactly −0.6675), the others 1.67 each (1.66875): 3.34 less 0.67 is 2.67.
     */
    @Test
    void anOrderThatOnlySavesTimeIsCreditedWithItsPart() {
        Explaining run =
                Explaining.of(
                        model(),
                        List.of(Line.sale(1, 1), Line.sale(1, 2), Line.sale(1, 3).of(RowKind.FEE)));

        StatementExplanation explanation = run.explain(0);

        ActivityExplanation activity = explanation.activity(0);
        assertThat(activity.milliminutes()).isEqualTo(8_000);
        assertThat(activity.rate()).isEqualTo(Fraction.of(100, 3));
        assertThat(activity.exactCost()).isEqualTo(Fraction.of(800, 3));
        assertThat(activity.cost()).isEqualTo(2_67);
        assertThat(activity.rounding()).isEqualTo(Fraction.of(1, 3));
        assertThat(explanation.orders())
                .extracting(order -> order.milliminutes().getFirst())
                .containsExactly(5_000L, 5_000L, -2_000L);
        assertThat(explanation.orders())
                .extracting(order -> order.costs().getFirst())
                .containsExactly(1_67L, 1_67L, -67L);
    }

    private static ResolvedModel model() {
        CostModel model =
                new CostModel(
                        "m",
                        "M",
                        Currency.getInstance("GBP"),
                        Set.of("Home"),
                        Map.of(),
                        List.of(
                                new ResourcePool(
                                        "p",
                                        "P",
                                        new MonthlySeries(10_00, Map.of()),
                                        new MonthlySeries(30_000, Map.of()))),
                        ServicePools.NONE,
                        List.of(
                                new Activity(
                                        "a",
                                        "A",
                                        "p",
                                        List.of(
                                                new TimeTerm(5_000, orders(RowKind.SALE)),
                                                new TimeTerm(-2_000, orders(RowKind.FEE))))),
                        new ProductCost(List.of(), null));
        return ResolvedModel.of(
                model,
                new Period("p", MONTH, MONTH, PeriodState.OPEN),
                UnitCosts.of(List.of(), Integer::parseInt));
    }

    private static Driver orders(RowKind kind) {
        return new LineDriver(Driver.Basis.ORDER, Set.of(kind), Driver.Market.ANYWHERE);
    }
}
