package org.whalecurve.application.sample;

import java.util.List;
import java.util.Map;
import org.whalecurve.domain.incentives.IncentivePlan;
import org.whalecurve.domain.incentives.Participant;
import org.whalecurve.domain.incentives.PayoutCurve;
import org.whalecurve.domain.incentives.PayoutCurve.Point;
import org.whalecurve.domain.incentives.PlanComponent;
import org.whalecurve.domain.incentives.PlanGate;
import org.whalecurve.domain.incentives.PlanModifier;
import org.whalecurve.domain.incentives.Yardstick.OfOwnCustomers;
import org.whalecurve.domain.incentives.Yardstick.OnCard;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Direction;
import org.whalecurve.domain.scorecards.figures.LedgerFigure;

/**
 * What Harbour Supplies means to pay its two account managers: mostly for the revenue of their own
 * customers, and a little for what the house earns.
 *
 * <p>On March it comes to this. Amara's customers bought for 387.80, of 300.00: 129.27 % of the
 * target, paid at the maximum of 150 %. Bastien's bought for 620.70, of 600.00: 103.45 %, paid at
 * 108.625 %. The house earned 61.92 of 200.00, 30.96 %. So Amara is paid 0.7 × 150 + 0.3 × 30.96 =
 * 114.288 % of 600.00 and Bastien 85.3255 % of 600.00, while her customers lost 2.37 and his earned
 * 64.29.
 */
public final class SampleIncentivePlan {

    private static final String HARBOUR = "harbour";

    private SampleIncentivePlan() {}

    /** The plan. */
    public static IncentivePlan plan() {
        return planFor(
                List.of(
                        participant("amara", 36_000_00, 20, Map.of("revenue", Fraction.of(3_600))),
                        participant("bastien", 48_000_00, 15, Map.of())));
    }

    /** The same plan for other people. */
    public static IncentivePlan planFor(List<Participant> participants) {
        return new IncentivePlan(
                "sales",
                "Sales of Harbour Supplies",
                SampleWorld.CURRENCY,
                2012,
                participants,
                List.of(
                        new PlanComponent(
                                "revenue",
                                "Revenue of one's own customers",
                                Fraction.of(70),
                                new OfOwnCustomers(LedgerFigure.CUSTOMER_REVENUE),
                                null,
                                Fraction.of(7_200),
                                PayoutCurve.upTo(
                                        Point.of(80, 50), Point.of(100, 100), Point.of(120, 150))),
                        new PlanComponent(
                                "house",
                                "Profit of the house",
                                Fraction.of(30),
                                new OnCard(HARBOUR, "customer-profit"),
                                null,
                                null,
                                new PayoutCurve(
                                        List.of(Point.of(0, 0), Point.of(100, 100)), true))),
                List.of(
                        new PlanGate(
                                "Customers to work for",
                                new OnCard(HARBOUR, "active-customers"),
                                Direction.MORE_IS_BETTER,
                                Fraction.of(5),
                                null)),
                List.of(
                        new PlanModifier(
                                "Customers with a statement",
                                new OnCard(HARBOUR, "active-customers"),
                                Fraction.of(5),
                                Fraction.of(80),
                                Fraction.of(120))));
    }

    private static Participant participant(
            String user, long basePay, long targetShare, Map<String, Fraction> targets) {
        return new Participant(user, basePay, Fraction.of(targetShare), targets);
    }
}
