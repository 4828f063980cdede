package org.whalecurve.domain.cascade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.whalecurve.domain.organisation.OrganisationTree;
import org.whalecurve.domain.organisation.OrganisationUnit;
import org.whalecurve.domain.scorecards.CircleSearch;
import org.whalecurve.domain.scorecards.Contribution;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.ObjectiveKey;
import org.whalecurve.domain.scorecards.Perspective;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.ScorecardFlaw;

/** Finds contributions of a card that lead nowhere, or back to where they begin. */
public final class CascadeReview {

    private final Scorecard card;
    private final OrganisationTree tree;
    private final Map<String, Scorecard> others = new LinkedHashMap<>();
    private final List<ScorecardFlaw> flaws = new ArrayList<>();

    private CascadeReview(Scorecard card, OrganisationTree tree, Collection<Scorecard> published) {
        this.card = card;
        this.tree = tree;
        published.forEach(each -> others.put(each.id(), each));
        others.remove(card.id());
    }

    /**
     * All flaws, in the order of the card.
     *
     * @param published the cards that are published; an older version of the card itself may be
     *     among them
     */
    public static List<ScorecardFlaw> flawsOf(
            Scorecard card, OrganisationTree tree, Collection<Scorecard> published) {
        CascadeReview review = new CascadeReview(card, tree, published);
        review.contributions();
        return List.copyOf(review.flaws);
    }

    /**
     * Why a contribution leads nowhere, in a sentence; empty if it does.
     *
     * @param cards the cards that are published, by id
     */
    static Optional<String> faultOf(
            Scorecard from,
            Contribution contribution,
            OrganisationTree tree,
            Map<String, Scorecard> cards) {
        ObjectiveKey to = contribution.to();
        Scorecard above = cards.get(to.card());
        if (to.card().equals(from.id())) {
            return Optional.of(
                    "An objective contributes to one of a card above, not of its own: write it under supports.");
        }
        if (above == null) {
            return Optional.of(
                    "There is no published scorecard '%s': publish the card above first."
                            .formatted(to.card()));
        }
        if (find(above, to.objective()).isEmpty()) {
            return Optional.of(
                    "There is no objective '%s' on the published scorecard '%s'; it has %s."
                            .formatted(
                                    to.objective(),
                                    to.card(),
                                    above.objectives().stream()
                                            .map(Objective::id)
                                            .collect(Collectors.joining(", "))));
        }
        return tree.isWithin(from.unit(), above.unit())
                ? Optional.empty()
                : Optional.of(notAbove(from, above, tree));
    }

    private static String notAbove(Scorecard from, Scorecard above, OrganisationTree tree) {
        return "The scorecard '%s' is that of %s, which is not above %s: above it are %s."
                .formatted(
                        above.id(),
                        nameOf(above.unit(), tree),
                        nameOf(from.unit(), tree),
                        tree.above(from.unit()).isEmpty()
                                ? "no units"
                                : tree.above(from.unit()).stream()
                                        .map(OrganisationUnit::name)
                                        .collect(Collectors.joining(", ")));
    }

    private static String nameOf(String unit, OrganisationTree tree) {
        return tree.find(unit).map(OrganisationUnit::name).orElse("'" + unit + "'");
    }

    static Optional<Objective> find(Scorecard card, String objective) {
        return card.objectives().stream().filter(each -> each.id().equals(objective)).findFirst();
    }

    private void contributions() {
        Map<String, List<String>> contributesTo = new LinkedHashMap<>();
        note(card, contributesTo);
        others.values().forEach(each -> note(each, contributesTo));
        Map<String, List<String>> circles = CircleSearch.among(contributesTo);
        List<Perspective> perspectives = card.perspectives();
        for (int p = 0; p < perspectives.size(); p++) {
            List<Objective> objectives = perspectives.get(p).objectives();
            for (int o = 0; o < objectives.size(); o++) {
                String where = "perspectives[" + p + "].objectives[" + o + "].contributes";
                ofObjective(objectives.get(o), where, circles.values());
            }
        }
    }

    private static void note(Scorecard card, Map<String, List<String>> contributesTo) {
        for (Objective objective : card.objectives()) {
            contributesTo.put(
                    new ObjectiveKey(card.id(), objective.id()).written(),
                    objective.contributes().stream().map(each -> each.to().written()).toList());
        }
    }

    private void ofObjective(Objective objective, String where, Collection<List<String>> circles) {
        String own = new ObjectiveKey(card.id(), objective.id()).written();
        for (int i = 0; i < objective.contributes().size(); i++) {
            Contribution contribution = objective.contributes().get(i);
            String at = where + "[" + i + "]";
            faultOf(card, contribution, tree, others)
                    .ifPresent(problem -> flaws.add(new ScorecardFlaw(at, problem)));
            circles.stream()
                    .filter(circle -> follows(circle, own, contribution.to().written()))
                    .filter(_ -> !contribution.to().card().equals(card.id()))
                    .findFirst()
                    .ifPresent(circle ->
                            flaws.add(
                                    new ScorecardFlaw(
                                            at,
                                            "Objectives contribute to each other in a circle: "
                                                    + String.join(" → ", circle)
                                                    + ".")));
        }
    }

    /** Whether the one stands directly before the other. */
    private static boolean follows(List<String> circle, String one, String other) {
        for (int i = 1; i < circle.size(); i++) {
            if (circle.get(i - 1).equals(one) && circle.get(i).equals(other)) {
                return true;
            }
        }
        return false;
    }
}
