package org.whalecurve.web.scorecards;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.scorecards.Bullet;
import org.whalecurve.application.scorecards.CardLine;
import org.whalecurve.application.scorecards.CardPoint;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.HeldAgainst;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.Unit;
import org.whalecurve.domain.scorecards.Weights;
import org.whalecurve.web.Wording;

/** Lays a card out in rows: each perspective, its objectives, their measures. */
final class CardTable {

    private final CardPlace place;
    private final Scorecard card;
    private final CardInitiatives initiatives;
    private final ValueWords words;
    private final Wording wording;

    private CardTable(
            ScorecardReport report,
            CardInitiatives initiatives,
            ValueWords words,
            Wording wording) {
        this.place = CardPlace.of(report, wording);
        this.card = report.version().content();
        this.initiatives = initiatives;
        this.words = words;
        this.wording = wording;
    }

    static List<CardRow> of(
            ScorecardReport report,
            CardInitiatives initiatives,
            ValueWords words,
            Wording wording) {
        CardTable table = new CardTable(report, initiatives, words, wording);
        return report.shown().stream().map(table::row).toList();
    }

    private CardRow row(CardLine line) {
        Unit unit = line.unit();
        CardPoint present = line.present();
        HeldAgainst against = present.heldAgainst().orElse(null);
        boolean measure = line.level() == CardLine.Level.MEASURE;
        List<@Nullable Fraction> values =
                line.course().stream().<@Nullable Fraction>map(CardTable::known).toList();
        return new CardRow(
                line.level().name().toLowerCase(Locale.ROOT),
                line.level() == CardLine.Level.OBJECTIVE ? CardPlace.anchor(line.id()) : "",
                line.name(),
                measure ? place.measure(line.id()) : null,
                present instanceof CardPoint.Measured(_, var scored, _)
                        ? Bullet.of(scored, against).orElse(null)
                        : null,
                Sparkline.of(values),
                told(values, unit),
                measure
                        ? present.value().known().map(value -> words.value(value, unit)).orElse("")
                        : "",
                measure ? present.value().missing().orElse("") : "",
                against == null ? "" : words.value(against.amount(), unit) + " " + against.name(),
                ChangeView.of(line.toTarget(), unit, words),
                ChangeView.of(line.sinceMonth(), unit, words),
                ChangeView.of(line.sinceYear(), unit, words),
                switch (present) {
                    case CardPoint.Measured(_, var scored, _) -> ScoreView.of(scored, wording);
                    case CardPoint.RolledUp(_, var rollUp) -> ScoreView.of(rollUp, wording);
                },
                line.owner(),
                line.weight() == null ? "" : percent(line.weight(), wording),
                initiatives.moving(measures(line)));
    }

    private List<String> measures(CardLine line) {
        return switch (line.level()) {
            case MEASURE -> List.of(line.id());
            case OBJECTIVE ->
                    card.objective(line.id()).stream()
                            .flatMap(objective -> objective.measures().stream())
                            .map(CardMeasure::id)
                            .toList();
            case CARD, PERSPECTIVE -> List.of();
        };
    }

    private static @Nullable Fraction known(CardPoint point) {
        return point.value().known().orElse(null);
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
        List<BigDecimal> weights =
                new Weights(objective.measures().stream().map(CardMeasure::weight).toList())
                        .percentages();
        return percent(weights.get(objective.measures().indexOf(measure)), wording)
                + " of its objective";
    }

    private static String percent(BigDecimal weight, Wording wording) {
        BigDecimal shortest = weight.stripTrailingZeros();
        return wording.number(Fraction.of(shortest), Math.max(0, shortest.scale())) + "%";
    }
}
