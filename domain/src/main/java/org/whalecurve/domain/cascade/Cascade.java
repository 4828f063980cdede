package org.whalecurve.domain.cascade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whalecurve.domain.organisation.OrganisationTree;
import org.whalecurve.domain.organisation.OrganisationTree.Placed;
import org.whalecurve.domain.scorecards.Contribution;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.ObjectiveKey;
import org.whalecurve.domain.scorecards.Scorecard;

/** Which objective is part of how which other one is reached, over all cards of a company. */
public final class Cascade {

    private final OrganisationTree tree;
    private final Map<String, Scorecard> cards;
    private final Map<ObjectiveKey, List<ContributionLink>> downwards;
    private final List<StrayContribution> strays;

    private Cascade(
            OrganisationTree tree,
            Map<String, Scorecard> cards,
            Map<ObjectiveKey, List<ContributionLink>> downwards,
            List<StrayContribution> strays) {
        this.tree = tree;
        this.cards = cards;
        this.downwards = downwards;
        this.strays = List.copyOf(strays);
    }

    /**
     * @param published the cards of one moment, each in one version
     */
    public static Cascade of(OrganisationTree tree, Collection<Scorecard> published) {
        Map<String, Scorecard> cards = new LinkedHashMap<>();
        inOrder(tree, published).forEach(card -> cards.put(card.id(), card));
        Map<ObjectiveKey, List<ContributionLink>> downwards = new HashMap<>();
        List<StrayContribution> strays = new ArrayList<>();
        for (Scorecard card : cards.values()) {
            for (Objective objective : card.objectives()) {
                ObjectiveKey from = new ObjectiveKey(card.id(), objective.id());
                for (Contribution contribution : objective.contributes()) {
                    ContributionLink link = new ContributionLink(from, contribution);
                    CascadeReview.faultOf(card, contribution, tree, cards)
                            .ifPresentOrElse(
                                    reason -> strays.add(new StrayContribution(link, reason)),
                                    () ->
                                            downwards
                                                    .computeIfAbsent(
                                                            link.to(), _ -> new ArrayList<>())
                                                    .add(link));
                }
            }
        }
        return new Cascade(tree, cards, downwards, strays);
    }

    /** Cards as their units stand in the tree, those of one unit by name; unplaced ones last. */
    private static List<Scorecard> inOrder(OrganisationTree tree, Collection<Scorecard> cards) {
        Map<String, Integer> order = new HashMap<>();
        for (Placed placed : tree.inOrder()) {
            order.put(placed.unit().id(), order.size());
        }
        order.put(Scorecard.WHOLE_COMPANY, 0);
        return cards.stream()
                .sorted(
                        Comparator.comparing((Scorecard card) ->
                                        order.getOrDefault(card.unit(), Integer.MAX_VALUE))
                                .thenComparing(Scorecard::unit)
                                .thenComparing(Scorecard::name)
                                .thenComparing(Scorecard::id))
                .toList();
    }

    /** The organisation in which the cards stand. */
    public OrganisationTree tree() {
        return tree;
    }

    /** All cards in the order of the tree. */
    public List<Scorecard> cards() {
        return List.copyOf(cards.values());
    }

    /** A card. */
    public Optional<Scorecard> card(String id) {
        return Optional.ofNullable(cards.get(id));
    }

    /** An objective. */
    public Optional<Objective> objective(ObjectiveKey key) {
        return card(key.card()).flatMap(card -> CascadeReview.find(card, key.objective()));
    }

    /** What contributes to an objective directly, in the order of the tree. */
    public List<ContributionLink> to(ObjectiveKey key) {
        return List.copyOf(downwards.getOrDefault(key, List.of()));
    }

    /** To what an objective contributes; strays are left out. */
    public List<ContributionLink> from(ObjectiveKey key) {
        return objective(key).map(Objective::contributes).orElse(List.of()).stream()
                .map(each -> new ContributionLink(key, each))
                .filter(link -> to(link.to()).contains(link))
                .toList();
    }

    /** The contributions that lead nowhere. */
    public List<StrayContribution> strays() {
        return strays;
    }
}
