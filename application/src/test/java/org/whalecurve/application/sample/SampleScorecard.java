package org.whalecurve.application.sample;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Accumulation;
import org.whalecurve.domain.scorecards.Aim;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.Desk;
import org.whalecurve.domain.scorecards.DeskPicture;
import org.whalecurve.domain.scorecards.Direction;
import org.whalecurve.domain.scorecards.FiscalCalendar;
import org.whalecurve.domain.scorecards.MeasureDefinition;
import org.whalecurve.domain.scorecards.MeasureSource.ByFormula;
import org.whalecurve.domain.scorecards.MeasureSource.Computed;
import org.whalecurve.domain.scorecards.MeasureSource.Entered;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.ObjectiveKey;
import org.whalecurve.domain.scorecards.Perspective;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.Scoring;
import org.whalecurve.domain.scorecards.TargetKind;
import org.whalecurve.domain.scorecards.Targets;
import org.whalecurve.domain.scorecards.Timing;
import org.whalecurve.domain.scorecards.Unit;
import org.whalecurve.domain.scorecards.figures.LedgerFigure;

/**
 * The scorecard of Harbour Supplies as a whole: what it means to earn, and what it does for that.
 * Each rule of scoring occurs, and each source of values; amounts are pence.
 */
public final class SampleScorecard {

    /** The measure whose values people enter. */
    public static final String STOCK_DAYS = "stock-days";

    private static final YearMonth FEBRUARY = YearMonth.of(2011, Month.FEBRUARY);
    private static final YearMonth MARCH = YearMonth.of(2011, Month.MARCH);

    private SampleScorecard() {}

    /** The card. */
    public static Scorecard card() {
        return cardAnsweredForBy("executive");
    }

    /** The same card, for which another person answers. */
    public static Scorecard cardAnsweredForBy(String owner) {
        return card(owner, Entered.FREELY);
    }

    /** The same card, on which the stock in days is due on the tenth and somebody approves it. */
    public static Scorecard cardApprovedBy(String approver) {
        return card("executive", new Entered(10, approver));
    }

    private static Scorecard card(String owner, Entered stockDays) {
        return new Scorecard(
                "harbour",
                "Harbour Supplies",
                Scorecard.WHOLE_COMPANY,
                owner,
                SampleWorld.CURRENCY,
                new FiscalCalendar(Month.JANUARY),
                List.of(
                        new Perspective(
                                "financial", "Financial", Fraction.of(60), List.of(earn(), lean())),
                        new Perspective("customers", "Customers", Fraction.of(40), List.of(keep())),
                        new Perspective(
                                "processes",
                                "Processes",
                                Fraction.of(new BigDecimal("12.5")),
                                List.of(stock(stockDays)))),
                List.of(
                        new Desk(
                                "finance",
                                "Finance",
                                List.of("dora"),
                                List.of("profit-per-customer", "customer-profit"),
                                List.of(DeskPicture.PROFIT))));
    }

    private static Objective earn() {
        return new Objective(
                "earn",
                "Earn more with the customers we have",
                "executive",
                Fraction.of(2),
                List.of(),
                List.of(
                        new CardMeasure(
                                "customer-profit",
                                "Profit of customers",
                                "controller",
                                Fraction.of(3),
                                Timing.LAGGING,
                                shown(LedgerFigure.CUSTOMER_PROFIT),
                                profit()),
                        new CardMeasure(
                                "profit-per-customer",
                                "Profit per customer",
                                "executive",
                                Fraction.ONE,
                                Timing.LAGGING,
                                new MeasureDefinition(
                                        "Profit of all customers ÷ customers with a statement",
                                        Unit.MONEY,
                                        Direction.MORE_IS_BETTER,
                                        Accumulation.LAST,
                                        new ByFormula("customer-profit / active-customers")),
                                Aim.at(
                                        new Scoring.Binary(
                                                Fraction.of(25_50), Direction.MORE_IS_BETTER)))));
    }

    /** By how much of what was planned was reached. */
    private static Aim profit() {
        return new Aim(
                new Scoring.Threshold(Fraction.of(100), Fraction.of(80)),
                TargetKind.PLAN,
                new Targets(
                        Map.of(
                                TargetKind.PLAN,
                                new TreeMap<>(
                                        Map.of(
                                                FEBRUARY, Fraction.of(150_00),
                                                MARCH, Fraction.of(200_00))),
                                TargetKind.STRETCH,
                                new TreeMap<>(Map.of(MARCH, Fraction.of(240_50))))));
    }

    private static Objective lean() {
        return new Objective(
                "lean",
                "Serve them for less",
                "controller",
                Fraction.ONE,
                List.of(new ObjectiveKey("harbour", "earn")),
                List.of(
                        ofFigure(
                                "cost-to-serve",
                                "Cost to serve",
                                "controller",
                                LedgerFigure.COST_TO_SERVE,
                                new Scoring.MinMax(
                                        Fraction.of(10),
                                        Fraction.of(60),
                                        Direction.LESS_IS_BETTER)),
                        ofFigure(
                                "unused-capacity",
                                "Unused capacity",
                                "controller",
                                LedgerFigure.UNUSED_CAPACITY,
                                new Scoring.Threshold(
                                        Fraction.of(new BigDecimal("12.5")), Fraction.of(30)))));
    }

    private static Objective keep() {
        return new Objective(
                "keep",
                "Keep the customers we have",
                "executive",
                Fraction.ONE,
                List.of(new ObjectiveKey("harbour", "earn"), new ObjectiveKey("chandlers", "grow")),
                List.of(
                        ofFigure(
                                "active-customers",
                                "Customers with a statement",
                                "executive",
                                LedgerFigure.ACTIVE_CUSTOMERS,
                                new Scoring.BaselineTarget(Fraction.of(3), Fraction.of(6)))));
    }

    private static Objective stock(Entered source) {
        return new Objective(
                "stock",
                "Have in stock what is asked for",
                "controller",
                Fraction.ONE,
                List.of(new ObjectiveKey("harbour", "keep")),
                List.of(
                        new CardMeasure(
                                STOCK_DAYS,
                                "Stock in days",
                                "controller",
                                Fraction.ONE,
                                Timing.LEADING,
                                new MeasureDefinition(
                                        "Days that the stock at the end of the month lasts",
                                        Unit.DAYS,
                                        Direction.WITHIN_A_RANGE,
                                        Accumulation.LAST,
                                        source),
                                Aim.at(
                                        new Scoring.Range(
                                                Fraction.of(20),
                                                Fraction.of(30),
                                                Fraction.of(10))))));
    }

    private static CardMeasure ofFigure(
            String id, String name, String owner, LedgerFigure figure, Scoring scoring) {
        return new CardMeasure(
                id, name, owner, Fraction.ONE, Timing.LAGGING, shown(figure), Aim.at(scoring));
    }

    private static MeasureDefinition shown(LedgerFigure figure) {
        return new MeasureDefinition(
                figure.words(),
                figure.unit(),
                figure.direction(),
                figure.accumulation(),
                new Computed(figure.id()));
    }
}
