package org.whalecurve.domain.incentives;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.whalecurve.domain.incentives.Yardstick.OnCard;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.MeasureSource.Computed;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.ObjectiveKey;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.figures.Figure;
import org.whalecurve.domain.scorecards.figures.Figures;

/**
 * Who answers for what on the scorecards, and what that helps to reach.
 *
 * @param objectives the objectives of all cards
 */
public record StrategyPaths(Map<ObjectiveKey, Objective> objectives) {

    /** Keeps a copy. */
    public StrategyPaths {
        objectives = Map.copyOf(objectives);
    }

    /** The paths of some scorecards. */
    public static StrategyPaths of(Collection<Scorecard> cards) {
        Map<ObjectiveKey, Objective> objectives = new HashMap<>();
        for (Scorecard card : cards) {
            for (Objective objective : card.objectives()) {
                objectives.put(new ObjectiveKey(card.id(), objective.id()), objective);
            }
        }
        return new StrategyPaths(objectives);
    }

    /**
     * Whether somebody answers for a measure or its objective, or for an objective from which
     * arrows of the strategy map lead to that one.
     *
     * @param user user name
     */
    boolean leadFrom(String user, String card, String measure) {
        Queue<ObjectiveKey> reached = new ArrayDeque<>();
        objectives.forEach((key, objective) -> {
            if (answersFor(user, objective)) {
                reached.add(key);
            }
        });
        Set<ObjectiveKey> seen = new HashSet<>(reached);
        while (!reached.isEmpty()) {
            ObjectiveKey key = reached.remove();
            Objective objective = objectives.get(key);
            if (objective == null) {
                continue; // an arrow may lead to a card that is not published
            }
            if (key.card().equals(card) && has(objective, measure)) {
                return true;
            }
            objective.supports().stream().filter(seen::add).forEach(reached::add);
        }
        return false;
    }

    /** The figure that a measure shows; empty if it is entered or a formula. */
    Optional<Figure> figureOf(OnCard measure) {
        return objectives.entrySet().stream()
                .filter(each -> each.getKey().card().equals(measure.card()))
                .flatMap(each -> each.getValue().measures().stream())
                .filter(each -> each.id().equals(measure.measure()))
                .flatMap(each -> figureOf(each).stream())
                .findAny();
    }

    private static Optional<Figure> figureOf(CardMeasure measure) {
        return measure.definition().source() instanceof Computed(var figure)
                ? Figures.of(figure)
                : Optional.empty();
    }

    private static boolean answersFor(String user, Objective objective) {
        return objective.owner().equals(user)
                || objective.measures().stream().anyMatch(each -> each.owner().equals(user));
    }

    private static boolean has(Objective objective, String measure) {
        List<CardMeasure> measures = objective.measures();
        return measures.stream().anyMatch(each -> each.id().equals(measure));
    }
}
