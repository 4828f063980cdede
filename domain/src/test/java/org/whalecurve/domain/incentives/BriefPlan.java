package org.whalecurve.domain.incentives;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.incentives.PayoutCurve.Point;
import org.whalecurve.domain.incentives.Yardstick.OnCard;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Accumulation;
import org.whalecurve.domain.scorecards.Direction;
import org.whalecurve.domain.scorecards.MeasureValue;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Unit;

/** Plans as short as tests need them. */
final class BriefPlan {

    static final Months YEAR = new Months(YearMonth.of(2025, 1), YearMonth.of(2025, 12));

    /** Filed with the SEC as exhibit 10.20 in 2006; payouts in per cent of the base pay. */
    static final PayoutCurve CHIEF_EXECUTIVE =
            PayoutCurve.upTo(Point.of(80, 40), Point.of(100, 50), Point.of(120, 80));

    static final PayoutCurve USUAL =
            PayoutCurve.upTo(Point.of(80, 50), Point.of(100, 100), Point.of(120, 150));

    static final PayoutCurve STRAIGHT =
            new PayoutCurve(List.of(Point.of(0, 0), Point.of(100, 100)), true);

    static final Participant ADA = participant("ada", 80_000_00, 25);

    private BriefPlan() {}

    static Participant participant(String user, long basePay, long targetShare) {
        return new Participant(user, basePay, Fraction.of(targetShare), Map.of());
    }

    static OnCard measure(String id) {
        return new OnCard("house", id);
    }

    /** Of which 100 is to be reached. */
    static PlanComponent component(String id, long weight, PayoutCurve curve) {
        return component(id, weight, measure(id), Nature.MARGIN, curve);
    }

    static PlanComponent component(
            String id, long weight, Yardstick by, @Nullable Nature nature, PayoutCurve curve) {
        return new PlanComponent(
                id, "The " + id, Fraction.of(weight), by, nature, Fraction.of(100), curve);
    }

    static IncentivePlan plan(PlanComponent... components) {
        return plan(List.of(ADA), List.of(components), List.of(), List.of());
    }

    static IncentivePlan plan(
            List<Participant> participants,
            List<PlanComponent> components,
            List<PlanGate> gates,
            List<PlanModifier> modifiers) {
        return new IncentivePlan(
                "sales",
                "Sales",
                Currency.getInstance("GBP"),
                2026,
                participants,
                components,
                gates,
                modifiers);
    }

    /** Measures of the card by their ids; of the others nothing is known. */
    static Function<Yardstick, Measured> showing(Map<String, String> values) {
        Map<Yardstick, Measured> shown = new HashMap<>();
        values.forEach((id, value) -> shown.put(measure(id), shown(id, value)));
        return by -> {
            Measured known = shown.get(by);
            return known == null ? shown(by.toString(), null) : known;
        };
    }

    static Measured shown(String name, @Nullable String value) {
        return new Measured(
                name,
                Unit.POINTS,
                Direction.MORE_IS_BETTER,
                Accumulation.LAST,
                value == null
                        ? new MeasureValue.NoData("Nothing was observed yet.")
                        : new MeasureValue.Known(decimal(value)),
                null);
    }

    static Fraction decimal(String text) {
        return Fraction.of(new BigDecimal(text));
    }

    static Months months(int count) {
        return new Months(YearMonth.of(2025, Month.JANUARY), YearMonth.of(2025, Month.of(count)));
    }
}
