package org.whalecurve.web.world;

import java.time.Month;
import java.time.YearMonth;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Accumulation;
import org.whalecurve.domain.scorecards.Aim;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.Desk;
import org.whalecurve.domain.scorecards.DeskPicture;
import org.whalecurve.domain.scorecards.Direction;
import org.whalecurve.domain.scorecards.FiscalCalendar;
import org.whalecurve.domain.scorecards.MeasureDefinition;
import org.whalecurve.domain.scorecards.MeasureHistory;
import org.whalecurve.domain.scorecards.MeasureSource;
import org.whalecurve.domain.scorecards.MeasureSource.Computed;
import org.whalecurve.domain.scorecards.MeasureSource.Entered;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.ObjectiveKey;
import org.whalecurve.domain.scorecards.Observation;
import org.whalecurve.domain.scorecards.Perspective;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.Scoring;
import org.whalecurve.domain.scorecards.Timing;
import org.whalecurve.domain.scorecards.Unit;

/**
 * Two scorecards and what was observed for them. In March 2011 the company earns 9,500.00 with its
 * customers, worth 63.3; serving them costs 20% of revenue, worth 22.2; 90% of them stay, worth 90;
 * and their satisfaction of 110 is worth 116.7, of which 100 count. So the two perspectives that
 * are known come to 42.8 and 95, and the card to 68.9 of 60% of its weight.
 */
final class SampleCards {

    static final YearMonth MARCH = YearMonth.of(2011, Month.MARCH);

    /** Who approves what is entered of the satisfaction of customers. */
    static final String APPROVER = "carla";

    static final Scorecard COMPANY =
            card(
                    "company",
                    "Harbour Supplies & Sons",
                    Scorecard.WHOLE_COMPANY,
                    "edith",
                    List.of(
                            perspective(
                                    "Financial",
                                    30,
                                    objective(
                                            "earn",
                                            "Earn with <all> customers",
                                            List.of(),
                                            measure(
                                                    "profit",
                                                    "Profit of customers",
                                                    Timing.LAGGING,
                                                    Unit.MONEY,
                                                    Direction.MORE_IS_BETTER,
                                                    Accumulation.SUM,
                                                    new Computed("customer-profit"),
                                                    threshold(10_000_00, 5_000_00)),
                                            measure(
                                                    "cost-to-serve",
                                                    "Cost to serve",
                                                    Timing.LAGGING,
                                                    Unit.PERCENT,
                                                    Direction.LESS_IS_BETTER,
                                                    Accumulation.RATIO,
                                                    new Computed("cost-to-serve"),
                                                    threshold(12, 18)))),
                            perspective(
                                    "Customers",
                                    30,
                                    objective(
                                            "keep",
                                            "Keep customers",
                                            List.of("earn"),
                                            measure(
                                                    "retention",
                                                    "Customers that stay",
                                                    Timing.LAGGING,
                                                    Unit.PERCENT,
                                                    Direction.MORE_IS_BETTER,
                                                    Accumulation.RATIO,
                                                    new Computed("retention"),
                                                    new Scoring.MinMax(
                                                            Fraction.ZERO,
                                                            Fraction.of(100),
                                                            Direction.MORE_IS_BETTER)),
                                            measure(
                                                    "satisfaction",
                                                    "Satisfaction",
                                                    Timing.LEADING,
                                                    Unit.POINTS,
                                                    Direction.MORE_IS_BETTER,
                                                    Accumulation.LAST,
                                                    new Entered(10, APPROVER),
                                                    threshold(80, 60)))),
                            perspective(
                                    "Processes",
                                    25,
                                    objective(
                                            "deliver",
                                            "Deliver on time",
                                            List.of("keep"),
                                            measure(
                                                    "otif",
                                                    "Orders on time",
                                                    Timing.LEADING,
                                                    Unit.PERCENT,
                                                    Direction.MORE_IS_BETTER,
                                                    Accumulation.LAST,
                                                    Entered.FREELY,
                                                    threshold(95, 80)))),
                            perspective(
                                    "Learning",
                                    15,
                                    objective(
                                            "know",
                                            "Know what orders cost",
                                            List.of("deliver"),
                                            measure(
                                                    "order-cost",
                                                    "Cost of an order",
                                                    Timing.LEADING,
                                                    Unit.MONEY,
                                                    Direction.LESS_IS_BETTER,
                                                    Accumulation.RATIO,
                                                    new Computed("cost-to-serve-per-order"),
                                                    threshold(4_00, 6_00))))),
                    List.of(
                            new Desk(
                                    "sales",
                                    "Head of sales",
                                    List.of("edith"),
                                    List.of("retention", "profit"),
                                    List.of(
                                            DeskPicture.STRATEGY_MAP,
                                            DeskPicture.QUADRANT,
                                            DeskPicture.CAPACITY))));

    static final Scorecard NORTH =
            card(
                    "north",
                    "The north",
                    "north",
                    "nora",
                    COMPANY.perspectives().subList(0, 1),
                    List.of());

    private SampleCards() {}

    /** What was observed, by the id of the measure. */
    static Map<String, MeasureHistory> histories() {
        Map<YearMonth, Observation> profit = new HashMap<>();
        Map<YearMonth, Observation> cost = new HashMap<>();
        for (int ago = 0; ago <= 12; ago++) {
            profit.put(MARCH.minusMonths(ago), Observation.of(9_500_00 - ago * 500_00L));
            cost.put(MARCH.minusMonths(ago), Observation.ratio(20 - ago, 100));
        }
        profit.put(MARCH.minusMonths(12), Observation.of(9_900_00));
        cost.remove(MARCH.minusMonths(5));
        return Map.of(
                "profit", MeasureHistory.ofMonths(profit),
                "cost-to-serve", MeasureHistory.ofMonths(cost),
                "retention", MeasureHistory.ofMonths(Map.of(MARCH, Observation.ratio(90, 100))),
                "satisfaction", MeasureHistory.ofMonths(Map.of(MARCH, Observation.of(110))));
    }

    private static Scorecard card(
            String id,
            String name,
            String unit,
            String owner,
            List<Perspective> perspectives,
            List<Desk> desks) {
        return new Scorecard(
                id,
                name,
                unit,
                owner,
                Currency.getInstance("GBP"),
                new FiscalCalendar(Month.JANUARY),
                perspectives,
                desks);
    }

    private static Perspective perspective(String name, int weight, Objective objective) {
        return new Perspective(name, name, Fraction.of(weight), List.of(objective));
    }

    private static Objective objective(
            String id, String name, List<String> supports, CardMeasure... measures) {
        return new Objective(
                id,
                name,
                "edith",
                Fraction.ONE,
                supports.stream().map(each -> new ObjectiveKey("company", each)).toList(),
                List.of(measures));
    }

    private static CardMeasure measure(
            String id,
            String name,
            Timing timing,
            Unit unit,
            Direction direction,
            Accumulation accumulation,
            MeasureSource source,
            Scoring scoring) {
        return new CardMeasure(
                id,
                name,
                source instanceof Entered ? "amara" : "edith",
                Fraction.ONE,
                timing,
                new MeasureDefinition(
                        "What <" + name + "> is", unit, direction, accumulation, source),
                Aim.at(scoring));
    }

    private static Scoring threshold(long goal, long redFlag) {
        return new Scoring.Threshold(Fraction.of(goal), Fraction.of(redFlag));
    }
}
