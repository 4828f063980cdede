package org.whalecurve.domain.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.scorecards.SampleCard.AS_IT_IS;
import static org.whalecurve.domain.scorecards.SampleCard.JANUARY;
import static org.whalecurve.domain.scorecards.SampleCard.card;
import static org.whalecurve.domain.scorecards.SampleCard.cardOf;
import static org.whalecurve.domain.scorecards.SampleCard.decimal;
import static org.whalecurve.domain.scorecards.SampleCard.definition;
import static org.whalecurve.domain.scorecards.SampleCard.formula;
import static org.whalecurve.domain.scorecards.SampleCard.measure;
import static org.whalecurve.domain.scorecards.SampleCard.objective;
import static org.whalecurve.domain.scorecards.SampleCard.percent;
import static org.whalecurve.domain.scorecards.SampleCard.perspective;

import java.time.Month;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.MeasureSource.Computed;
import org.whalecurve.domain.scorecards.MeasureSource.Entered;
import org.whalecurve.domain.scorecards.Scoring.Range;
import org.whalecurve.domain.scorecards.Scoring.Threshold;

class ScorecardReviewTest {

    private static final String FIRST = "perspectives[0].objectives[0].measures[0]";

    private static final Map<String, Unit> FIGURES =
            Map.of("net-profit", Unit.MONEY, "retention", Unit.PERCENT);

    @Test
    void aCardThatCanBeScoredHasNoFlaws() {
        assertThat(flaws(cardOf(measure("margin", "1"), formula("twice", "2 * margin")))).isEmpty();
    }

    @Test
    void aCardNeedsSomethingToReachAndAWayToSeeIt() {
        assertThat(flaws(card()))
                .containsExactly(
                        new ScorecardFlaw(
                                "perspectives", "A card needs at least one perspective."));
        assertThat(flaws(card(perspective("money", "1"))))
                .containsExactly(
                        new ScorecardFlaw(
                                "perspectives[0].objectives",
                                "A perspective needs at least one objective."));
        assertThat(flaws(cardOf()))
                .containsExactly(
                        new ScorecardFlaw(
                                "perspectives[0].objectives[0].measures",
                                "An objective needs at least one measure: nobody would see it reached."));
    }

    @Test
    void idsAreThereAndNotTwice() {
        assertThat(
                        flaws(
                                card(
                                        perspective(
                                                "money",
                                                "1",
                                                objective("earn", "1", measure("margin", "1"))),
                                        perspective(
                                                "money",
                                                "1",
                                                objective("earn", "1", measure("margin", "1"))))))
                .extracting(ScorecardFlaw::where)
                .containsExactly(
                        "perspectives[1].id",
                        "perspectives[1].objectives[0].id",
                        "perspectives[1].objectives[0].measures[0].id");
        assertThat(flaws(cardOf(measure("", "1"))))
                .containsExactly(
                        new ScorecardFlaw(
                                FIRST + ".id", "The id must not be blank: results refer to it."));
        assertThat(flaws(cardOf(measure("min", "1"))))
                .extracting(ScorecardFlaw::where)
                .containsExactly(FIRST + ".id");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1.5, -1.5"})
    void whatDoesNotCountIsLeftOut(String weight, String shown) {
        assertThat(flaws(cardOf(measure("margin", weight))))
                .containsExactly(
                        new ScorecardFlaw(
                                FIRST + ".weight",
                                "The weight must be above zero, not %s: what does not count is left out."
                                        .formatted(shown)));
        assertThat(
                        flaws(
                                card(
                                        perspective(
                                                "money",
                                                weight,
                                                objective(
                                                        "earn", weight, measure("margin", "1"))))))
                .extracting(ScorecardFlaw::where)
                .containsExactly("perspectives[0].weight", "perspectives[0].objectives[0].weight");
    }

    @Test
    void somebodyAnswersForEverything() {
        CardMeasure margin = measure("margin", "1");
        CardMeasure nobodys =
                new CardMeasure(
                        "growth",
                        "Growth",
                        " ",
                        Fraction.ONE,
                        Timing.LEADING,
                        margin.definition(),
                        margin.aim());
        Objective adrift =
                new Objective(
                        "earn", "To earn", "", Fraction.ONE, List.of(), List.of(margin, nobodys));

        assertThat(
                        flaws(
                                new Scorecard(
                                        "company",
                                        "Company",
                                        Scorecard.WHOLE_COMPANY,
                                        "",
                                        Currency.getInstance("GBP"),
                                        new FiscalCalendar(Month.JANUARY),
                                        List.of(perspective("money", "1", adrift)))))
                .extracting(ScorecardFlaw::where)
                .containsExactly(
                        "owner",
                        "perspectives[0].objectives[0].owner",
                        "perspectives[0].objectives[0].measures[1].owner");
    }

    @Test
    void measuresThatRestOnThemselvesAreRefusedWithTheCircle() {
        assertThat(
                        flaws(
                                cardOf(
                                        formula("a", "b + 1"),
                                        formula("b", "2 * c"),
                                        formula("c", "a"),
                                        formula("d", "a"))))
                .containsExactly(
                        new ScorecardFlaw(
                                FIRST + ".formula",
                                "The measure rests on itself: a → b → c → a. Take one of them out of the circle."));
        assertThat(flaws(cardOf(formula("a", "a"))))
                .extracting(ScorecardFlaw::problem)
                .containsExactly(
                        "The measure rests on itself: a → a. Take one of them out of the circle.");
    }

    @Test
    void aDeskShowsMeasuresOfItsCardOnceEach() {
        Desk desk = new Desk("finance", "Finance", List.of(), List.of("margin"), List.of());
        Desk wrong =
                new Desk(
                        "finance",
                        "",
                        List.of(" "),
                        List.of("margin", "growth", "margin"),
                        List.of(DeskPicture.PROFIT, DeskPicture.PROFIT));

        assertThat(flaws(withDesks(desk))).isEmpty();
        assertThat(flaws(withDesks(desk, wrong)))
                .containsExactly(
                        new ScorecardFlaw(
                                "desks[1].id", "The id 'finance' is already that of another desk."),
                        new ScorecardFlaw("desks[1].name", "A desk needs a name."),
                        new ScorecardFlaw("desks[1].people[0]", "Name the user whose desk it is."),
                        new ScorecardFlaw(
                                "desks[1].measures[1]",
                                "There is no measure 'growth' on this card."),
                        new ScorecardFlaw(
                                "desks[1].measures[2]", "The desk shows this measure already."),
                        new ScorecardFlaw("desks[1].pictures", "A picture is shown twice."));
    }

    @Test
    void aDeskHoldsNoMoreThanAGlance() {
        List<String> many =
                IntStream.rangeClosed(1, Desk.MOST_MEASURES + 1).mapToObj(i -> "m" + i).toList();
        Scorecard card =
                cardOf(many.stream().map(id -> measure(id, "1")).toArray(CardMeasure[]::new));

        assertThat(flaws(withDesks(card, new Desk("all", "All", List.of(), many, List.of()))))
                .extracting(ScorecardFlaw::problem)
                .containsExactly("A desk shows at most 12 measures: the card shows them all.");
        assertThat(flaws(withDesks(card, new Desk("no", "None", List.of(), List.of(), List.of()))))
                .extracting(ScorecardFlaw::problem)
                .containsExactly("A desk needs at least one measure to show.");
    }

    private static Scorecard withDesks(Desk... desks) {
        return withDesks(cardOf(measure("margin", "1")), desks);
    }

    private static Scorecard withDesks(Scorecard card, Desk... desks) {
        return new Scorecard(
                card.id(),
                card.name(),
                card.unit(),
                card.owner(),
                card.currency(),
                card.calendar(),
                card.perspectives(),
                List.of(desks));
    }

    @Test
    void aFormulaThatCannotBeReadSaysWhereAndWhy() {
        assertThat(flaws(cardOf(formula("a", "2 * margn"), measure("margin", "1"))))
                .containsExactly(
                        new ScorecardFlaw(
                                FIRST + ".formula",
                                "At character 5: There is no measure 'margn'. There are: a, margin."));
        assertThat(flaws(cardOf(formula("a", "margin; exit()"), measure("margin", "1"))))
                .extracting(ScorecardFlaw::problem)
                .containsExactly("At character 7: ';' has no meaning in a formula.");
    }

    @Test
    void whatIsOfDifferentUnitsIsNeitherAddedNorCompared() {
        CardMeasure profit =
                measure(
                        "profit",
                        "1",
                        Timing.LAGGING,
                        definition(Unit.MONEY, new Computed("net-profit")),
                        Aim.at(AS_IT_IS));

        assertThat(problems(formula("a", "margin + profit"), measure("margin", "1"), profit))
                .containsExactly(
                        "What is in percent and what is in money cannot be added or compared.");
        assertThat(problems(formula("a", "profit"), profit))
                .containsExactly("The formula gives money, but the measure is in percent.");
        assertThat(problems(formula("a", "100 * profit / profit"), profit)).isEmpty();
        assertThat(
                        problems(
                                formula("a", "if(profit > margin, 1, 2)"),
                                measure("margin", "1"),
                                profit))
                .hasSize(1);
    }

    @Test
    void aFigureMustExistAndBeOfTheUnitOfTheMeasure() {
        assertThat(flaws(cardOf(computed(Unit.PERCENT, "net-profit"))))
                .containsExactly(
                        new ScorecardFlaw(
                                FIRST + ".unit",
                                "The figure 'net-profit' is in money, but the measure is in percent."));
        assertThat(flaws(cardOf(computed(Unit.PERCENT, "luck"))))
                .containsExactly(
                        new ScorecardFlaw(
                                FIRST + ".figure",
                                "There is no figure 'luck'. There are: net-profit, retention."));
    }

    @Test
    void aScoringAgainstTheDirectionOfTheMeasureIsRefused() {
        assertThat(flaws(cardOf(aimed(Aim.at(percent(Direction.LESS_IS_BETTER))))))
                .containsExactly(
                        new ScorecardFlaw(
                                FIRST + ".scoring",
                                "By the scoring less is better, but by the measure more is better: exchange the bounds, or turn the direction."));
        assertThat(
                        flaws(
                                cardOf(
                                        aimed(
                                                Aim.at(
                                                        new Range(
                                                                Fraction.ZERO,
                                                                Fraction.ONE,
                                                                Fraction.ONE))))))
                .extracting(ScorecardFlaw::where)
                .containsExactly(FIRST + ".scoring");
        assertThat(flaws(cardOf(aimed(Aim.at(new Threshold(Fraction.ONE, Fraction.ONE))))))
                .extracting(ScorecardFlaw::problem)
                .containsExactly("The goal is the red flag: nothing lies between them.");
    }

    @Test
    void aTargetOfZeroOrNoneAtAllCannotBeScoredAgainst() {
        Targets zero =
                new Targets(Map.of(TargetKind.PLAN, new TreeMap<>(Map.of(JANUARY, Fraction.ZERO))));

        assertThat(flaws(cardOf(aimed(new Aim(AS_IT_IS, TargetKind.PLAN, zero)))))
                .containsExactly(
                        new ScorecardFlaw(
                                FIRST + ".targets.plan.2026-01",
                                "No part of a target of zero can be reached: score the value itself, or state another target."));
        assertThat(flaws(cardOf(aimed(new Aim(AS_IT_IS, TargetKind.STRETCH, zero)))))
                .extracting(ScorecardFlaw::problem)
                .containsExactly("The measure is scored against targets that nobody stated.");
    }

    private static CardMeasure computed(Unit unit, String figure) {
        return measure(
                "margin",
                "1",
                Timing.LAGGING,
                definition(unit, new Computed(figure)),
                Aim.at(AS_IT_IS));
    }

    private static CardMeasure aimed(Aim aim) {
        return new CardMeasure(
                "margin",
                "Margin",
                "Ada",
                decimal("1"),
                Timing.LAGGING,
                definition(Unit.PERCENT, Entered.FREELY),
                aim);
    }

    private static List<String> problems(CardMeasure... measures) {
        return flaws(cardOf(measures)).stream().map(ScorecardFlaw::problem).toList();
    }

    private static List<ScorecardFlaw> flaws(Scorecard card) {
        return ScorecardReview.flawsOf(card, FIGURES);
    }
}
