package org.whalecurve.domain.cascade;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.ObjectiveKey;
import org.whalecurve.domain.scorecards.RollUp;
import org.whalecurve.domain.scorecards.RollUp.Child;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.domain.scorecards.ScoredObjective;

/**
 * An objective with all that contributes to it, down to persons.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>what contributions come to lies between the worst and the best score among them;
 *   <li>a contribution without a score changes the coverage and nothing else;
 *   <li>what is not seen is counted and changes no score.
 * </ol>
 *
 * @param key which objective it is
 * @param link how it contributes to the one above; null at the top
 * @param card the card on which it stands, scored
 * @param scored the objective by its own measures
 * @param beneath what contributes to it directly and is seen, in the order of the tree
 * @param hidden how many objectives contribute to it directly that are not seen
 */
public record CascadeBranch(
        ObjectiveKey key,
        @Nullable ContributionLink link,
        ScoredCard card,
        ScoredObjective scored,
        List<CascadeBranch> beneath,
        int hidden) {

    /**
     * The branch of an objective.
     *
     * @param seen the cards that are seen, scored, by id
     * @return empty if its card is not seen, or has no such objective
     */
    public static Optional<CascadeBranch> of(
            Cascade cascade, Map<String, ScoredCard> seen, ObjectiveKey key) {
        return branch(cascade, seen, key, null, Set.of());
    }

    private static Optional<CascadeBranch> branch(
            Cascade cascade,
            Map<String, ScoredCard> seen,
            ObjectiveKey key,
            @Nullable ContributionLink link,
            Set<ObjectiveKey> above) {
        ScoredCard card = seen.get(key.card());
        Optional<ScoredObjective> scored =
                card == null ? Optional.empty() : objective(card, key.objective());
        if (card == null || scored.isEmpty() || above.contains(key)) {
            return Optional.empty();
        }
        Set<ObjectiveKey> path = new HashSet<>(above);
        path.add(key);
        List<CascadeBranch> beneath = new ArrayList<>();
        int hidden = 0;
        for (ContributionLink each : cascade.to(key)) {
            Optional<CascadeBranch> branch = branch(cascade, seen, each.from(), each, path);
            branch.ifPresent(beneath::add);
            hidden += branch.isEmpty() ? 1 : 0;
        }
        return Optional.of(
                new CascadeBranch(key, link, card, scored.get(), List.copyOf(beneath), hidden));
    }

    /** The scored objective of a card. */
    static Optional<ScoredObjective> objective(ScoredCard card, String id) {
        return card.perspectives().stream()
                .flatMap(perspective -> perspective.objectives().stream())
                .filter(each -> each.objective().id().equals(id))
                .findFirst();
    }

    /** What the contributions that are seen come to, each by its own measures. */
    public RollUp contributed() {
        return RollUp.of(
                beneath.stream()
                        .map(each ->
                                Child.of(each.key.written(), weight(each), each.scored.score()))
                        .toList());
    }

    private static Fraction weight(CascadeBranch branch) {
        return branch.link == null ? Fraction.ONE : branch.link.weight();
    }
}
