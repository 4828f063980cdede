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

/**
 * The customer service department of Kaplan and Anderson, Time-Driven Activity-Based Costing,
 * Harvard Business Review, November 2004, explained: 560,000 for 700,000 minutes is 0.80 a minute;
 * 6.40 an order, 35.20 an inquiry, 40.00 a credit check.
 */
class PublishedExplanationTest {

    private static final YearMonth MONTH = YearMonth.of(1970, 1);

    @Test
    void anOrderCostsSixFortyAnInquiryThirtyFiveTwentyACreditCheckForty() {
        List<Line> lines =
                List.of(
                        count(1, RowKind.SALE, 48_999),
                        count(1, RowKind.FEE, 400),
                        count(2, RowKind.SALE, 1),
                        count(2, RowKind.FEE, 1_000),
                        count(2, RowKind.ADJUSTMENT, 2_500));

        List<ActivityExplanation> activities =
                Explaining.of(department(), lines).explain(1).activities();

        assertThat(activities)
                .allSatisfy(activity -> {
                    assertThat(activity.rate()).isEqualTo(Fraction.of(80, 1));
                    assertThat(activity.rounding()).isEqualTo(Fraction.of(0, 1));
                });
        assertThat(activities)
                .extracting(ActivityExplanation::milliminutes)
                .containsExactly(8_000L, 44_000_000L, 125_000_000L);
        assertThat(activities)
                .extracting(ActivityExplanation::cost)
                .containsExactly(6_40L, 1_000 * 35_20L, 2_500 * 40_00L);
    }

    private static ResolvedModel department() {
        CostModel model =
                new CostModel(
                        "department",
                        "Department",
                        Currency.getInstance("USD"),
                        Set.of("Home"),
                        Map.of(),
                        List.of(
                                new ResourcePool(
                                        "pool",
                                        "Pool",
                                        new MonthlySeries(560_000_00, Map.of()),
                                        new MonthlySeries(700_000_000, Map.of()))),
                        ServicePools.NONE,
                        List.of(
                                activity("orders", 8_000, RowKind.SALE),
                                activity("inquiries", 44_000, RowKind.FEE),
                                activity("credit checks", 50_000, RowKind.ADJUSTMENT)),
                        new ProductCost(List.of(), null));
        return ResolvedModel.of(
                model,
                new Period("p", MONTH, MONTH, PeriodState.OPEN),
                UnitCosts.of(List.of(), Integer::parseInt));
    }

    private static Activity activity(String id, long milliminutes, RowKind kind) {
        Driver driver = new LineDriver(Driver.Basis.UNIT, Set.of(kind), Driver.Market.ANYWHERE);
        return new Activity(id, id, "pool", List.of(new TimeTerm(milliminutes, driver)));
    }

    private static Line count(int customer, RowKind kind, long units) {
        return Line.sale(customer, 1).of(kind).worth(units, 0);
    }
}
