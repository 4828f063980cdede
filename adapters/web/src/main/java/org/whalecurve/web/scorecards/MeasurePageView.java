package org.whalecurve.web.scorecards;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.HeldAgainst;
import org.whalecurve.domain.scorecards.MeasureDefinition;
import org.whalecurve.domain.scorecards.MeasureSource;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.domain.scorecards.ScoredMeasure;
import org.whalecurve.domain.scorecards.Unit;
import org.whalecurve.domain.scorecards.figures.Figures;
import org.whalecurve.domain.scorecards.figures.LifetimeFigure;
import org.whalecurve.web.Address;
import org.whalecurve.web.Wording;

/**
 * A measure: what it is, how it came to where it is, and what moved it.
 *
 * @param card the id of its card
 * @param id the id of the measure
 * @param cardName what people call the card
 * @param cardPage the card at the same month and span
 * @param objective the name of its objective
 * @param objectivePage the row of the objective on the card
 * @param about what is measured, in words
 * @param message what it comes to
 * @param facts the rest of its definition
 * @param course its values in a line
 * @param history its values in a table, the latest first
 * @param movers who moved it; null where its values do not come from runs
 * @param customers the customers behind a figure of customer value; null for other figures
 * @param entered what people entered; null where nobody enters them
 * @param entering the form for its values; null where nobody enters them, or not the reader
 */
record MeasurePageView(
        String card,
        String id,
        String name,
        String cardName,
        Address cardPage,
        String objective,
        Address objectivePage,
        String about,
        String message,
        ScoreView score,
        CardChooser chooser,
        List<Fact> facts,
        Sparkline course,
        List<Past> history,
        @Nullable MoversView movers,
        @Nullable Address customers,
        @Nullable EnteredView entered,
        @Nullable Entering entering) {

    /** A part of the definition. */
    record Fact(String name, String text) {}

    /**
     * What it came to in a month.
     *
     * @param missing why nothing is known; empty if something is
     */
    record Past(String months, String value, String missing, String target, ScoreView score) {}

    /**
     * The form for a value.
     *
     * @param unit what the value counts
     * @param month the month that the form begins with
     * @param span the span that the page goes on with
     */
    record Entering(String unit, String month, String span) {}

    static MeasurePageView of(
            ScorecardReport report,
            String id,
            @Nullable MoversView movers,
            @Nullable EnteredView entered,
            boolean mayEnter,
            Wording wording) {
        Scorecard card = report.present().card();
        ValueWords words = new ValueWords(wording, card.currency());
        CardPlace place = CardPlace.of(report, wording);
        Objective objective = objectiveOf(card, id);
        ScoredMeasure scored = CardCourse.measure(report.present(), id);
        CardMeasure measure = scored.measure();
        MeasureDefinition definition = measure.definition();
        return new MeasurePageView(
                card.id(),
                id,
                measure.name(),
                card.name(),
                place.page(),
                objective.name(),
                place.objective(objective),
                definition.words(),
                message(report, scored, words),
                ScoreView.of(scored, wording),
                CardChooser.of(report, wording),
                facts(report, objective, measure, words),
                Sparkline.of(
                        CardCourse.of(report)
                                .<@Nullable Fraction>each(
                                        each -> CardCourse.known(CardCourse.measure(each, id)))),
                report.course().reversed().stream()
                        .map(each -> past(each, id, words, wording))
                        .toList(),
                movers,
                customers(definition.source()),
                entered,
                mayEnter
                        ? new Entering(
                                DefinitionWords.unit(definition.unit(), words),
                                report.month().toString(),
                                SpanWords.idOf(report.span()))
                        : null);
    }

    /** Customers at risk come by risk, the others by what is expected of them. */
    private static @Nullable Address customers(MeasureSource source) {
        if (source instanceof MeasureSource.Computed(var id)
                && Figures.of(id).orElse(null) instanceof LifetimeFigure figure) {
            return Address.of("/app/lifetime")
                    .with(
                            "order",
                            switch (figure) {
                                case CUSTOMER_EQUITY, FUTURE_VALUE -> "FUTURE";
                                case VALUE_AT_RISK,
                                        CUSTOMERS_EXPECTED,
                                        CUSTOMERS_KEPT,
                                        YEARLY_RETENTION,
                                        YEARLY_SURVIVAL ->
                                        "AT_RISK";
                            });
        }
        return null;
    }

    /**
     * The measure on the card.
     *
     * @throws Refusal NOT_FOUND if it is not there
     */
    static CardMeasure measureOf(Scorecard card, String id) {
        return card.measures().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("measure", id));
    }

    private static Objective objectiveOf(Scorecard card, String measure) {
        return card.objectives().stream()
                .filter(each -> each.measures().stream().anyMatch(one -> one.id().equals(measure)))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("measure", measure));
    }

    private static String message(ScorecardReport report, ScoredMeasure scored, ValueWords words) {
        Unit unit = scored.measure().definition().unit();
        String months =
                words.wording()
                        .months(report.present().stretch().from(), report.present().stretch().to());
        return scored.value()
                .known()
                .map(value -> "%s in %s.".formatted(words.inText(value, unit), months))
                .orElseGet(() ->
                        "No data for %s. %s"
                                .formatted(months, scored.value().missing().orElseThrow()));
    }

    private static List<Fact> facts(
            ScorecardReport report, Objective objective, CardMeasure measure, ValueWords words) {
        MeasureDefinition definition = measure.definition();
        String targets = DefinitionWords.targets(measure, report.present().stretch(), words);
        return List.of(
                new Fact("Unit", DefinitionWords.unit(definition.unit(), words)),
                new Fact("Which way", DefinitionWords.direction(definition.direction())),
                new Fact("To date", DefinitionWords.accumulation(definition.accumulation())),
                new Fact("Where from", DefinitionWords.source(definition.source())),
                new Fact("Timing", DefinitionWords.timing(measure.timing())),
                new Fact("Score", DefinitionWords.scoring(measure, words)),
                new Fact("Targets", targets.isEmpty() ? "none agreed" : targets),
                new Fact("Weight", CardTable.weightOf(measure, objective, words.wording())),
                new Fact("Owner", measure.owner()));
    }

    private static Past past(ScoredCard card, String id, ValueWords words, Wording wording) {
        ScoredMeasure scored = CardCourse.measure(card, id);
        Unit unit = scored.measure().definition().unit();
        return new Past(
                wording.months(card.stretch().from(), card.stretch().to()),
                scored.value().known().map(value -> words.value(value, unit)).orElse(""),
                scored.value().missing().orElse(""),
                HeldAgainst.of(scored.measure(), card.stretch())
                        .map(against -> words.value(against.amount(), unit) + " " + against.name())
                        .orElse("–"),
                ScoreView.of(scored, wording));
    }
}
