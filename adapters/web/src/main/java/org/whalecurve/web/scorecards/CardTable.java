package org.whalecurve.web.scorecards;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.RollUp;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.domain.scorecards.ScoredMeasure;
import org.whalecurve.domain.scorecards.ScoredObjective;
import org.whalecurve.domain.scorecards.ScoredPerspective;
import org.whalecurve.domain.scorecards.Unit;
import org.whalecurve.domain.scorecards.Weights;
import org.whalecurve.web.Wording;

/** Lays a card out in rows: each perspective, its objectives, their measures. */
final class CardTable {

    private static final int A_MONTH = 1;
    private static final int A_YEAR = 12;

    private final ScorecardReport report;
    private final CardCourse course;
    private final CardPlace place;
    private final ValueWords words;
    private final Wording wording;
    private final List<CardRow> rows = new ArrayList<>();

    private CardTable(ScorecardReport report, ValueWords words, Wording wording) {
        this.report = report;
        this.course = CardCourse.of(report);
        this.place = CardPlace.of(report, wording);
        this.words = words;
        this.wording = wording;
    }

    static List<CardRow> of(ScorecardReport report, ValueWords words, Wording wording) {
        CardTable table = new CardTable(report, words, wording);
        table.addPerspectives();
        return List.copyOf(table.rows);
    }

    private void addPerspectives() {
        List<ScoredPerspective> perspectives = report.present().perspectives();
        List<BigDecimal> weights = percentages(perspectives, each -> each.perspective().weight());
        for (int p = 0; p < perspectives.size(); p++) {
            ScoredPerspective each = perspectives.get(p);
            int at = p;
            rows.add(
                    rolledUp(
                            "perspective",
                            "",
                            each.perspective().name(),
                            card -> card.perspectives().get(at).score(),
                            "",
                            weights.get(p)));
            addObjectives(each, at);
        }
    }

    private void addObjectives(ScoredPerspective perspective, int at) {
        List<ScoredObjective> objectives = perspective.objectives();
        List<BigDecimal> weights = percentages(objectives, each -> each.objective().weight());
        for (int o = 0; o < objectives.size(); o++) {
            ScoredObjective each = objectives.get(o);
            int place = o;
            rows.add(
                    rolledUp(
                            "objective",
                            CardPlace.anchor(each.objective()),
                            each.objective().name(),
                            card -> card.perspectives().get(at).objectives().get(place).score(),
                            each.objective().owner(),
                            weights.get(o)));
            addMeasures(each);
        }
    }

    private void addMeasures(ScoredObjective objective) {
        List<ScoredMeasure> measures = objective.measures();
        List<BigDecimal> weights = percentages(measures, each -> each.measure().weight());
        for (int m = 0; m < measures.size(); m++) {
            rows.add(measured(measures.get(m), weights.get(m)));
        }
    }

    private CardRow rolledUp(
            String level,
            String anchor,
            String name,
            Function<ScoredCard, RollUp> part,
            String owner,
            BigDecimal weight) {
        List<@Nullable Fraction> scores =
                course.<@Nullable Fraction>each(card -> part.apply(card).score());
        return new CardRow(
                level,
                anchor,
                name,
                null,
                null,
                Sparkline.of(scores),
                told(scores, Unit.POINTS),
                "",
                "",
                "",
                ChangeView.none(),
                course.change(part, A_MONTH, words),
                course.change(part, A_YEAR, words),
                ScoreView.of(part.apply(report.present()), wording),
                owner,
                percent(weight, wording));
    }

    private CardRow measured(ScoredMeasure scored, BigDecimal weight) {
        CardMeasure measure = scored.measure();
        Unit unit = measure.definition().unit();
        Function<ScoredCard, ScoredMeasure> part = card -> CardCourse.measure(card, measure.id());
        List<@Nullable Fraction> values =
                course.<@Nullable Fraction>each(card -> CardCourse.known(part.apply(card)));
        HeldAgainst against = HeldAgainst.of(measure, report.present().stretch()).orElse(null);
        return new CardRow(
                "measure",
                "",
                measure.name(),
                place.measure(measure.id()),
                Bullet.of(scored, against).orElse(null),
                Sparkline.of(values),
                told(values, unit),
                scored.value().known().map(value -> words.value(value, unit)).orElse(""),
                scored.value().missing().orElse(""),
                against == null ? "" : words.value(against.amount(), unit) + " " + against.name(),
                against == null
                        ? ChangeView.none()
                        : ChangeView.of(against.amount(), CardCourse.known(scored), measure, words),
                course.change(measure, part, A_MONTH, words),
                course.change(measure, part, A_YEAR, words),
                ScoreView.of(scored, wording),
                measure.owner(),
                percent(weight, wording));
    }

    private String told(List<@Nullable Fraction> values, Unit unit) {
        return "Over %s: from %s to %s"
                .formatted(
                        wording.count(values.size(), "month", "months"),
                        told(values.getFirst(), unit),
                        told(values.getLast(), unit));
    }

    private String told(@Nullable Fraction value, Unit unit) {
        return value == null ? "no data" : words.inText(value, unit);
    }

    /** How much a measure counts within its objective. */
    static String weightOf(CardMeasure measure, Objective objective, Wording wording) {
        return percent(
                        percentages(objective.measures(), CardMeasure::weight)
                                .get(objective.measures().indexOf(measure)),
                        wording)
                + " of its objective";
    }

    private static String percent(BigDecimal weight, Wording wording) {
        BigDecimal shortest = weight.stripTrailingZeros();
        return wording.number(Fraction.of(shortest), Math.max(0, shortest.scale())) + "%";
    }

    private static <T> List<BigDecimal> percentages(List<T> parts, Function<T, Fraction> weight) {
        return new Weights(parts.stream().map(weight).toList()).percentages();
    }
}
