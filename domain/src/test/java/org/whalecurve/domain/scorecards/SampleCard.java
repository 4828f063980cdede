package org.whalecurve.domain.scorecards;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.MeasureSource.ByFormula;
import org.whalecurve.domain.scorecards.MeasureSource.Entered;
import org.whalecurve.domain.scorecards.Scoring.MinMax;

/** Parts of cards, as short as tests need them. */
final class SampleCard {

    static final YearMonth JANUARY = YearMonth.of(2026, 1);
    static final Months THE_MONTH = new Months(JANUARY, JANUARY);

    /** So that the score of a value is the value. */
    static final Scoring AS_IT_IS = percent(Direction.MORE_IS_BETTER);

    private SampleCard() {}

    static Scoring percent(Direction direction) {
        return new MinMax(Fraction.ZERO, Fraction.of(100), direction);
    }

    static Fraction decimal(String text) {
        return Fraction.of(new BigDecimal(text));
    }

    /** Entered in per cent, more is better, worth what it is. */
    static CardMeasure measure(String id, String weight) {
        return measure(id, weight, Timing.LAGGING);
    }

    static CardMeasure measure(String id, String weight, Timing timing) {
        return measure(
                id, weight, timing, definition(Unit.PERCENT, Entered.FREELY), Aim.at(AS_IT_IS));
    }

    static CardMeasure formula(String id, String formula) {
        return formula(id, Unit.PERCENT, formula);
    }

    static CardMeasure formula(String id, Unit unit, String formula) {
        return measure(
                id,
                "1",
                Timing.LAGGING,
                definition(unit, new ByFormula(formula)),
                Aim.at(AS_IT_IS));
    }

    static CardMeasure measure(
            String id, String weight, Timing timing, MeasureDefinition definition, Aim aim) {
        return new CardMeasure(id, "The " + id, "Ada", decimal(weight), timing, definition, aim);
    }

    static MeasureDefinition definition(Unit unit, MeasureSource source) {
        return new MeasureDefinition(
                "As it is", unit, Direction.MORE_IS_BETTER, Accumulation.RATIO, source);
    }

    static Objective objective(String id, String weight, CardMeasure... measures) {
        return new Objective(id, "To " + id, "Ada", decimal(weight), List.of(), List.of(measures));
    }

    static Perspective perspective(String id, String weight, Objective... objectives) {
        return new Perspective(id, "The " + id, decimal(weight), List.of(objectives));
    }

    static Scorecard card(Perspective... perspectives) {
        return new Scorecard(
                "company",
                "Company",
                Scorecard.WHOLE_COMPANY,
                "Ada",
                Currency.getInstance("GBP"),
                new FiscalCalendar(Month.JANUARY),
                List.of(perspectives));
    }

    /** A card with one objective. */
    static Scorecard cardOf(CardMeasure... measures) {
        return card(perspective("money", "1", objective("earn", "1", measures)));
    }

    /** What January brought. */
    static MeasureHistory january(String value) {
        return MeasureHistory.ofMonths(
                Map.of(JANUARY, new Observation(decimal(value), Fraction.of(100))));
    }

    /** What January brought of an amount or a count. */
    static MeasureHistory amount(long value) {
        return MeasureHistory.ofMonths(Map.of(JANUARY, Observation.of(value)));
    }
}
