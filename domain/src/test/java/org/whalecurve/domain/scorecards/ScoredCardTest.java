package org.whalecurve.domain.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.whalecurve.domain.scorecards.SampleCard.JANUARY;
import static org.whalecurve.domain.scorecards.SampleCard.THE_MONTH;
import static org.whalecurve.domain.scorecards.SampleCard.amount;
import static org.whalecurve.domain.scorecards.SampleCard.card;
import static org.whalecurve.domain.scorecards.SampleCard.cardOf;
import static org.whalecurve.domain.scorecards.SampleCard.decimal;
import static org.whalecurve.domain.scorecards.SampleCard.definition;
import static org.whalecurve.domain.scorecards.SampleCard.formula;
import static org.whalecurve.domain.scorecards.SampleCard.january;
import static org.whalecurve.domain.scorecards.SampleCard.measure;
import static org.whalecurve.domain.scorecards.SampleCard.objective;
import static org.whalecurve.domain.scorecards.SampleCard.perspective;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.MeasureSource.Computed;
import org.whalecurve.domain.scorecards.MeasureSource.Entered;
import org.whalecurve.domain.scorecards.MeasureValue.Known;
import org.whalecurve.domain.scorecards.MeasureValue.NoData;
import org.whalecurve.domain.scorecards.RollUp.Child;
import org.whalecurve.domain.scorecards.Scoring.MinMax;
import org.whalecurve.domain.scorecards.Scoring.Threshold;

class ScoredCardTest {

    private static final Scorecard COMPANY =
            card(
                    perspective(
                            "financial",
                            "70",
                            objective(
                                    "earn",
                                    "1",
                                    measure("margin", "1"),
                                    measure("growth", "1", Timing.LEADING))),
                    perspective(
                            "customer",
                            "30",
                            objective(
                                    "serve",
                                    "2",
                                    measure("recommendation", "0.4"),
                                    measure("satisfaction", "0.3"),
                                    measure("on-time-in-full", "0.2", Timing.LEADING),
                                    measure("share-of-wallet", "0.1")),
                            objective("keep", "1", measure("retention", "1", Timing.LEADING))));

    private static final Map<String, MeasureHistory> JANUARYS =
            Map.of(
                    "margin", january("80"),
                    "growth", january("60"),
                    "recommendation", january("62.5"),
                    "satisfaction", january("80"),
                    "share-of-wallet", january("45"),
                    "retention", january("90"));

    @Test
    void measuresRollUpThroughObjectivesAndPerspectivesToTheCard() {
        ScoredCard scored = ScoredCard.of(COMPANY, JANUARYS, THE_MONTH);
        ScoredPerspective customer = scored.perspectives().get(1);

        assertThat(customer.objectives().getFirst().score().score()).isEqualTo(decimal("66.875"));
        assertThat(customer.objectives().getFirst().score().coverage()).isEqualTo(decimal("0.8"));
        // (2 × 66.875 + 90) ÷ 3
        assertThat(customer.score().score()).isEqualTo(Fraction.of(22_375, 300));
        assertThat(customer.score().worst()).extracting(Child::id).isEqualTo("serve");
        assertThat(scored.score().score())
                .isEqualTo(decimal("49").plus(Fraction.of(22_375, 1_000)));
        // 0.3 × ⅔ × 0.2 of the card is missing.
        assertThat(scored.score().coverage()).isEqualTo(decimal("0.96"));
        assertThat(scored.score().status()).isEqualTo(Status.GOOD);
    }

    @Test
    void leadingAndLaggingMeasuresRollUpApartEachByItsWeightOnTheCard() {
        ScoredCard scored = ScoredCard.of(COMPANY, JANUARYS, THE_MONTH);

        // growth 0.35 × 60, retention 0.1 × 90; on time in full has 0.04 and no data.
        assertThat(scored.leading().score()).isEqualTo(Fraction.of(30_00, 45));
        assertThat(scored.leading().coverage()).isEqualTo(Fraction.of(45, 49));
        // margin 0.35 × 80, recommendation 0.08 × 62.5, satisfaction 0.06 × 80, wallet 0.02 × 45.
        assertThat(scored.lagging().score()).isEqualTo(Fraction.of(38_70, 51));
        assertThat(scored.lagging().coverage()).isEqualTo(Fraction.ONE);
    }

    @Test
    void aMeasureWithoutDataIsGreyAndSaysWhy() {
        ScoredMeasure missing =
                ScoredCard.of(COMPANY, JANUARYS, THE_MONTH)
                        .perspectives()
                        .get(1)
                        .objectives()
                        .getFirst()
                        .measures()
                        .get(2);

        assertThat(missing.status()).isEqualTo(Status.NO_DATA);
        assertThat(missing.score()).isNull();
        assertThat(missing.value().missing()).contains("Nothing was observed yet.");
    }

    @Test
    void aFormulaIsWorkedOutFromTheValuesOfOthersHoweverTheyAreOrdered() {
        Scorecard card =
                cardOf(
                        formula("half", "margin-by-formula / 2"),
                        formula("margin-by-formula", "100 * profit / revenue"),
                        money("profit"),
                        money("revenue"));
        ScoredCard scored =
                ScoredCard.of(
                        card, Map.of("profit", amount(30), "revenue", amount(120)), THE_MONTH);

        assertThat(value(scored, 0)).isEqualTo(new Known(decimal("12.5")));
        assertThat(value(scored, 1)).isEqualTo(new Known(Fraction.of(25)));
    }

    @Test
    void aFormulaSaysWhatItMissesAndWhereItDividesByZero() {
        Scorecard card =
                cardOf(
                        formula("margin-by-formula", "100 * profit / revenue"),
                        money("profit"),
                        money("revenue"));

        assertThat(value(ScoredCard.of(card, Map.of("profit", amount(30)), THE_MONTH), 0))
                .isEqualTo(
                        new NoData(
                                "It is worked out from 'revenue', which has no data: Nothing was observed yet."));
        assertThat(
                        value(
                                ScoredCard.of(
                                        card,
                                        Map.of("profit", amount(30), "revenue", amount(0)),
                                        THE_MONTH),
                                0))
                .isEqualTo(new NoData("The formula divides by a number that is zero."));
    }

    @Test
    void aCardWhoseMeasuresRestOnThemselvesIsNotScored() {
        Scorecard card = cardOf(formula("a", "b + 1"), formula("b", "a + 1"));

        assertThatThrownBy(() -> ScoredCard.of(card, Map.of(), THE_MONTH))
                .hasMessage("a measure rests on itself: a → b → a");
    }

    @Test
    void aCostOfOneHundredAndTwentyAgainstOneHundredScoresBelowOneOfEighty() {
        Scorecard card = cardOf(costAgainstPlan());

        assertThat(clamped(card, 120)).isLessThan(clamped(card, 100));
        assertThat(clamped(card, 100)).isLessThan(clamped(card, 80));
        // 80 % of the target reached, where the red flag is 80 and the goal 100.
        assertThat(clamped(card, 120)).isEqualTo(Fraction.of(100, 3));
    }

    @Test
    void aMeasureIsNotScoredAgainstATargetThatNobodyStated() {
        Months february = new Months(JANUARY.plusMonths(1), JANUARY.plusMonths(1));
        MeasureHistory history =
                MeasureHistory.ofMonths(Map.of(JANUARY.plusMonths(1), Observation.of(100)));
        ScoredMeasure scored =
                ScoredCard.of(cardOf(costAgainstPlan()), Map.of("cost", history), february)
                        .perspectives()
                        .getFirst()
                        .objectives()
                        .getFirst()
                        .measures()
                        .getFirst();

        assertThat(scored.value()).isEqualTo(new Known(Fraction.of(100)));
        assertThat(scored.target()).isNull();
        assertThat(scored.status()).isEqualTo(Status.NO_DATA);
    }

    private static CardMeasure costAgainstPlan() {
        return measure(
                "cost",
                "1",
                Timing.LAGGING,
                new MeasureDefinition(
                        "What it costs",
                        Unit.MONEY,
                        Direction.LESS_IS_BETTER,
                        Accumulation.SUM,
                        Entered.FREELY),
                new Aim(
                        new Threshold(Fraction.of(100), Fraction.of(80)),
                        TargetKind.PLAN,
                        new Targets(
                                Map.of(
                                        TargetKind.PLAN,
                                        new TreeMap<>(Map.of(JANUARY, Fraction.of(100)))))));
    }

    private static Fraction clamped(Scorecard card, long cost) {
        return Objects.requireNonNull(
                ScoredCard.of(card, Map.of("cost", amount(cost)), THE_MONTH).score().score());
    }

    private static CardMeasure money(String id) {
        return measure(
                id,
                "1",
                Timing.LAGGING,
                definition(Unit.MONEY, new Computed("net-profit")),
                Aim.at(new MinMax(Fraction.ZERO, Fraction.of(1_000), Direction.MORE_IS_BETTER)));
    }

    private static MeasureValue value(ScoredCard scored, int measure) {
        return scored.perspectives()
                .getFirst()
                .objectives()
                .getFirst()
                .measures()
                .get(measure)
                .value();
    }
}
