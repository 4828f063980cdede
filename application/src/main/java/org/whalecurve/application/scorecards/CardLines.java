package org.whalecurve.application.scorecards;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.scorecards.CardLine.Level;
import org.whalecurve.application.scorecards.CardPoint.Measured;
import org.whalecurve.application.scorecards.CardPoint.RolledUp;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Accumulation;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.Direction;
import org.whalecurve.domain.scorecards.HeldAgainst;
import org.whalecurve.domain.scorecards.RollUp;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.domain.scorecards.ScoredMeasure;
import org.whalecurve.domain.scorecards.ScoredObjective;
import org.whalecurve.domain.scorecards.ScoredPerspective;
import org.whalecurve.domain.scorecards.Span;
import org.whalecurve.domain.scorecards.Trend;
import org.whalecurve.domain.scorecards.Weights;

/**
 * Lays a card out in lines. All months are told of the same version, so that a part has the same
 * place in each.
 */
final class CardLines {

    private static final int A_MONTH = 1;
    private static final int A_YEAR = 12;

    private final List<ScoredCard> cards;
    private final Span span;

    private CardLines(ScorecardReport report) {
        this.cards = report.course();
        this.span = report.span();
    }

    /** What the card comes to, and its leading and its lagging measures alone. */
    static List<CardLine> headlines(ScorecardReport report) {
        CardLines lines = new CardLines(report);
        String owner = report.version().content().owner();
        return List.of(
                lines.whole("overall", "Overall", owner, ScoredCard::score),
                lines.whole("leading", "Leading measures", "", ScoredCard::leading),
                lines.whole("lagging", "Lagging measures", "", ScoredCard::lagging));
    }

    /** Each perspective, its objectives, their measures. */
    static List<CardLine> of(ScorecardReport report) {
        CardLines lines = new CardLines(report);
        List<CardLine> all = new ArrayList<>();
        List<ScoredPerspective> perspectives = report.present().perspectives();
        List<BigDecimal> weights = percentages(perspectives, each -> each.perspective().weight());
        for (int p = 0; p < perspectives.size(); p++) {
            lines.addPerspective(p, weights.get(p), all);
        }
        return List.copyOf(all);
    }

    private void addPerspective(int at, BigDecimal weight, List<CardLine> all) {
        ScoredPerspective scored = cards.getLast().perspectives().get(at);
        String name = scored.perspective().name();
        all.add(
                rolledUp(
                        Level.PERSPECTIVE,
                        scored.perspective().id(),
                        List.of(name, "", name, ""),
                        weight,
                        card -> card.perspectives().get(at).score()));
        List<BigDecimal> weights =
                percentages(scored.objectives(), each -> each.objective().weight());
        for (int o = 0; o < weights.size(); o++) {
            int place = o;
            addObjective(
                    name,
                    weights.get(o),
                    card -> card.perspectives().get(at).objectives().get(place),
                    all);
        }
    }

    private void addObjective(
            String perspective,
            BigDecimal weight,
            Function<ScoredCard, ScoredObjective> part,
            List<CardLine> all) {
        ScoredObjective scored = part.apply(cards.getLast());
        String name = scored.objective().name();
        all.add(
                rolledUp(
                        Level.OBJECTIVE,
                        scored.objective().id(),
                        List.of(perspective, name, name, scored.objective().owner()),
                        weight,
                        card -> part.apply(card).score()));
        List<BigDecimal> weights = percentages(scored.measures(), each -> each.measure().weight());
        for (int m = 0; m < weights.size(); m++) {
            int place = m;
            all.add(
                    measured(
                            perspective,
                            name,
                            weights.get(m),
                            card -> part.apply(card).measures().get(place)));
        }
    }

    private CardLine whole(
            String id, String name, String owner, Function<ScoredCard, RollUp> part) {
        return rolledUp(Level.CARD, id, List.of("", "", name, owner), null, part);
    }

    /**
     * @param names of its perspective, of its objective, its own, and who answers for it
     */
    private CardLine rolledUp(
            Level level,
            String id,
            List<String> names,
            @Nullable BigDecimal weight,
            Function<ScoredCard, RollUp> part) {
        return new CardLine(
                level,
                id,
                names.get(0),
                names.get(1),
                names.get(2),
                names.get(3),
                weight,
                cards.stream()
                        .<CardPoint>map(card -> new RolledUp(card.stretch(), part.apply(card)))
                        .toList(),
                Trend.between(null, null, Direction.MORE_IS_BETTER),
                change(part, A_MONTH),
                change(part, A_YEAR));
    }

    private CardLine measured(
            String perspective,
            String objective,
            BigDecimal weight,
            Function<ScoredCard, ScoredMeasure> part) {
        ScoredMeasure present = part.apply(cards.getLast());
        CardMeasure measure = present.measure();
        HeldAgainst against = HeldAgainst.of(measure, cards.getLast().stretch()).orElse(null);
        return new CardLine(
                Level.MEASURE,
                measure.id(),
                perspective,
                objective,
                measure.name(),
                measure.owner(),
                weight,
                cards.stream().<CardPoint>map(card -> point(card, part.apply(card))).toList(),
                Trend.between(
                        against == null ? null : against.amount(),
                        known(present),
                        measure.definition().direction()),
                change(measure, part, A_MONTH),
                change(measure, part, A_YEAR));
    }

    private static Measured point(ScoredCard card, ScoredMeasure scored) {
        return new Measured(
                card.stretch(),
                scored,
                HeldAgainst.of(scored.measure(), card.stretch()).orElse(null));
    }

    private Trend change(Function<ScoredCard, RollUp> part, int months) {
        return cards.size() <= months
                ? Trend.between(null, null, Direction.MORE_IS_BETTER)
                : Trend.between(
                        part.apply(ago(months)).score(),
                        part.apply(ago(0)).score(),
                        Direction.MORE_IS_BETTER);
    }

    /**
     * By how much a value differs from that of some months ago. An amount that has been adding up
     * since the year began is no better for another month, so that it is only told from a year ago.
     */
    private Trend change(
            CardMeasure measure, Function<ScoredCard, ScoredMeasure> part, int months) {
        Direction direction = measure.definition().direction();
        boolean growsByItself =
                span != Span.MONTH && measure.definition().accumulation() == Accumulation.SUM;
        return cards.size() <= months || (growsByItself && months == A_MONTH)
                ? Trend.between(null, null, direction)
                : Trend.between(
                        known(part.apply(ago(months))), known(part.apply(ago(0))), direction);
    }

    private ScoredCard ago(int months) {
        return cards.get(cards.size() - 1 - months);
    }

    private static @Nullable Fraction known(ScoredMeasure measure) {
        return measure.value().known().orElse(null);
    }

    private static <T> List<BigDecimal> percentages(List<T> parts, Function<T, Fraction> weight) {
        return new Weights(parts.stream().map(weight).toList()).percentages();
    }
}
