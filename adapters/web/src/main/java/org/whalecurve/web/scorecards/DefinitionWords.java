package org.whalecurve.web.scorecards;

import java.util.Optional;
import java.util.stream.Collectors;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Accumulation;
import org.whalecurve.domain.scorecards.Aim;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.Direction;
import org.whalecurve.domain.scorecards.HeldAgainst;
import org.whalecurve.domain.scorecards.MeasureSource;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Scoring;
import org.whalecurve.domain.scorecards.TargetKind;
import org.whalecurve.domain.scorecards.Timing;
import org.whalecurve.domain.scorecards.Unit;
import org.whalecurve.domain.scorecards.figures.Figure;
import org.whalecurve.domain.scorecards.figures.Figures;

/** Says what a measure is, in sentences that the person who answers for it would sign. */
final class DefinitionWords {

    private DefinitionWords() {}

    static String unit(Unit unit, ValueWords words) {
        return switch (unit) {
            case MONEY -> "money, in " + words.currency().getCurrencyCode();
            case PERCENT -> "per cent";
            case COUNT -> "a number of things";
            case RATIO -> "how many times";
            case MINUTES -> "minutes";
            case DAYS -> "days";
            case POINTS -> "points";
        };
    }

    static String direction(Direction direction) {
        return switch (direction) {
            case MORE_IS_BETTER -> "more is better";
            case LESS_IS_BETTER -> "less is better";
            case WITHIN_A_RANGE -> "too much is as bad as too little";
        };
    }

    static String accumulation(Accumulation accumulation) {
        return switch (accumulation) {
            case SUM -> "months add up";
            case LAST -> "the last month stands for all";
            case RATIO -> "months are added up above and below the line, then divided once";
        };
    }

    static String source(MeasureSource source) {
        return switch (source) {
            case MeasureSource.Computed(var id) ->
                    Figures.of(id).map(DefinitionWords::figure).orElse(id);
            case MeasureSource.ByFormula(var formula) -> "worked out: " + formula;
            case MeasureSource.Entered entered ->
                    ("entered by people. " + EnteredView.rule(entered)).strip();
        };
    }

    private static String figure(Figure figure) {
        String words = "runs of record: " + figure.words();
        return figure.needs().isEmpty() ? words : words + ". " + figure.needs();
    }

    static String timing(Timing timing) {
        return switch (timing) {
            case LEADING -> "leading: it moves before the result does";
            case LAGGING -> "lagging: it is the result";
        };
    }

    /** How a value becomes a score, with the bounds of the rule. */
    static String scoring(CardMeasure measure, ValueWords words) {
        Aim aim = measure.aim();
        Unit unit = aim.against() == null ? measure.definition().unit() : Unit.PERCENT;
        String rule = rule(aim.scoring(), unit, words);
        return aim.against() == null
                ? rule
                : "How much of the %s is reached is scored: %s"
                        .formatted(HeldAgainst.nameOf(aim.against()), rule);
    }

    private static String rule(Scoring scoring, Unit unit, ValueWords words) {
        return switch (scoring) {
            case Scoring.Threshold(var goal, var redFlag) ->
                    "good from %s on, a reason to act beyond %s"
                            .formatted(words.inText(goal, unit), words.inText(redFlag, unit));
            case Scoring.MinMax(var least, var most, var direction) ->
                    "the place between %s and %s, where %s"
                            .formatted(
                                    words.inText(least, unit),
                                    words.inText(most, unit),
                                    direction(direction));
            case Scoring.BaselineTarget(var baseline, var target) ->
                    "the part of the way from %s to %s that lies behind"
                            .formatted(words.inText(baseline, unit), words.inText(target, unit));
            case Scoring.Range(var from, var to, var margin) ->
                    "100 from %s to %s, and nothing from %s outside"
                            .formatted(
                                    words.inText(from, unit),
                                    words.inText(to, unit),
                                    words.inText(margin, unit));
            case Scoring.Binary(var bound, var direction) ->
                    "100 when %s is met, otherwise 0; %s"
                            .formatted(words.inText(bound, unit), direction(direction));
        };
    }

    /** The targets of a stretch of months, such as "plan 12.0%"; empty if none were agreed. */
    static String targets(CardMeasure measure, Months stretch, ValueWords words) {
        return measure.aim().targets().byKind().keySet().stream()
                .flatMap(kind -> target(measure, kind, stretch, words).stream())
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> target(
            CardMeasure measure, TargetKind kind, Months stretch, ValueWords words) {
        Optional<Fraction> amount =
                measure.aim().targets().toDate(kind, stretch, measure.definition().accumulation());
        return amount.map(target ->
                HeldAgainst.nameOf(kind) + " " + words.inText(target, measure.definition().unit()));
    }
}
