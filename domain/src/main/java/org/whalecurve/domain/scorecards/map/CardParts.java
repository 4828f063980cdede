package org.whalecurve.domain.scorecards.map;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.Perspective;
import org.whalecurve.domain.scorecards.Scorecard;

/** Finds and exchanges parts of a card. */
final class CardParts {

    private CardParts() {}

    static Objective objective(Scorecard card, String id) {
        return card.objective(id)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "There is no objective '" + id + "' on this card."));
    }

    static Perspective perspective(Scorecard card, String id) {
        return card.perspectives().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "There is no perspective '" + id + "' on this card."));
    }

    /** The card whose perspectives have other objectives. */
    static Scorecard each(Scorecard card, Function<Perspective, List<Objective>> objectives) {
        return card.with(
                card.perspectives().stream()
                        .map(each -> each.with(objectives.apply(each)))
                        .toList());
    }

    /** The card with another objective in the place of one. */
    static Scorecard each(Scorecard card, String objective, UnaryOperator<Objective> exchange) {
        objective(card, objective);
        return each(
                card,
                perspective ->
                        perspective.objectives().stream()
                                .map(each ->
                                        each.id().equals(objective) ? exchange.apply(each) : each)
                                .toList());
    }
}
