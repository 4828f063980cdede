package org.whalecurve.domain.scorecards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.RollUp.Child;

/**
 * A card with its scores at the end of a stretch of months.
 *
 * @param card the card
 * @param stretch the months that its values are about
 * @param perspectives its perspectives, in the order of the card
 * @param score what they come to
 * @param leading what its leading measures alone come to, each by its weight on the whole card
 * @param lagging what its lagging measures alone come to, likewise
 */
public record ScoredCard(
        Scorecard card,
        Months stretch,
        List<ScoredPerspective> perspectives,
        RollUp score,
        RollUp leading,
        RollUp lagging) {

    /**
     * Scores a card that has no flaws.
     *
     * @param histories what was observed, by the id of the measure; measures by formula need none
     * @throws org.whalecurve.domain.costing.expression.ExpressionFault if a formula cannot be read
     * @throws IllegalArgumentException if measures rest on themselves, or a weight is not above
     *     zero
     * @throws ArithmeticException if a scoring leaves no scale to score on
     */
    public static ScoredCard of(
            Scorecard card, Map<String, MeasureHistory> histories, Months stretch) {
        Map<String, MeasureValue> values = CardValues.of(card, histories, stretch);
        List<ScoredPerspective> perspectives =
                card.perspectives().stream()
                        .map(each -> ScoredPerspective.of(each, values, stretch))
                        .toList();
        RollUp score =
                RollUp.of(
                        perspectives.stream()
                                .map(each ->
                                        Child.of(
                                                each.perspective().id(),
                                                each.perspective().weight(),
                                                each.score()))
                                .toList());
        return new ScoredCard(
                card,
                stretch,
                perspectives,
                score,
                of(Timing.LEADING, perspectives),
                of(Timing.LAGGING, perspectives));
    }

    /** All its measures, in the order of the card. */
    public Stream<ScoredMeasure> measures() {
        return perspectives.stream()
                .flatMap(perspective -> perspective.objectives().stream())
                .flatMap(objective -> objective.measures().stream());
    }

    private static RollUp of(Timing timing, List<ScoredPerspective> perspectives) {
        List<Fraction> shares =
                new Weights(perspectives.stream().map(each -> each.perspective().weight()).toList())
                        .shares();
        List<Child> children = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            children.addAll(perspectives.get(i).measures(timing, shares.get(i)));
        }
        return RollUp.of(children);
    }
}
