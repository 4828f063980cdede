package org.whalecurve.domain.scorecards;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whalecurve.domain.costing.expression.Vocabulary;
import org.whalecurve.domain.money.Fraction;

/** Finds what is wrong with a card before anything is scored by it. */
public final class ScorecardReview {

    private final Set<String> perspectives = new HashSet<>();
    private final Set<String> objectives = new HashSet<>();
    private final Set<String> measures = new HashSet<>();
    private final Set<String> desks = new HashSet<>();
    private final List<ScorecardFlaw> flaws = new ArrayList<>();

    private ScorecardReview() {}

    /**
     * All flaws, in the order of the card; empty for a card that can be scored.
     *
     * @param figures the unit of each figure that the company's records give, by its name
     */
    public static List<ScorecardFlaw> flawsOf(Scorecard card, Map<String, Unit> figures) {
        ScorecardReview review = new ScorecardReview();
        MeasureReview ofMeasures = MeasureReview.of(card, figures);
        review.required(card.id(), "id", "The id must not be blank: addresses name it.");
        review.required(card.name(), "name", "The name must not be blank: people read it.");
        review.owner(card.owner(), "owner");
        if (card.perspectives().isEmpty()) {
            review.found("perspectives", "A card needs at least one perspective.");
        }
        for (int i = 0; i < card.perspectives().size(); i++) {
            review.perspective(card.perspectives().get(i), "perspectives[" + i + "]", ofMeasures);
        }
        for (int i = 0; i < card.desks().size(); i++) {
            review.desk(card.desks().get(i), "desks[" + i + "]");
        }
        return List.copyOf(review.flaws);
    }

    private void perspective(Perspective perspective, String where, MeasureReview ofMeasures) {
        id(perspective.id(), perspectives, where, "perspective");
        required(perspective.name(), where + ".name", "A perspective needs a name.");
        weight(perspective.weight(), where);
        if (perspective.objectives().isEmpty()) {
            found(where + ".objectives", "A perspective needs at least one objective.");
        }
        for (int i = 0; i < perspective.objectives().size(); i++) {
            objective(
                    perspective.objectives().get(i), where + ".objectives[" + i + "]", ofMeasures);
        }
    }

    private void objective(Objective objective, String where, MeasureReview ofMeasures) {
        id(objective.id(), objectives, where, "objective");
        required(objective.name(), where + ".name", "An objective needs a name.");
        owner(objective.owner(), where + ".owner");
        weight(objective.weight(), where);
        if (objective.measures().isEmpty()) {
            found(
                    where + ".measures",
                    "An objective needs at least one measure: nobody would see it reached.");
        }
        for (int i = 0; i < objective.measures().size(); i++) {
            measure(objective.measures().get(i), where + ".measures[" + i + "]", ofMeasures);
        }
        for (int i = 0; i < objective.contributes().size(); i++) {
            weight(objective.contributes().get(i).weight(), where + ".contributes[" + i + "]");
        }
    }

    private void measure(CardMeasure measure, String where, MeasureReview ofMeasures) {
        id(measure.id(), measures, where, "measure");
        if (!measure.id().isBlank() && !Vocabulary.isName(measure.id())) {
            found(
                    where + ".id",
                    "'%s' cannot be named in a formula: use small letters, digits and hyphens, and no word of the language."
                            .formatted(measure.id()));
        }
        required(measure.name(), where + ".name", "A measure needs a name.");
        owner(measure.owner(), where + ".owner");
        weight(measure.weight(), where);
        flaws.addAll(ofMeasures.flawsOf(measure, where));
    }

    private void desk(Desk desk, String where) {
        id(desk.id(), desks, where, "desk");
        required(desk.name(), where + ".name", "A desk needs a name.");
        for (int i = 0; i < desk.people().size(); i++) {
            required(
                    desk.people().get(i),
                    where + ".people[" + i + "]",
                    "Name the user whose desk it is.");
        }
        if (desk.measures().isEmpty()) {
            found(where + ".measures", "A desk needs at least one measure to show.");
        }
        if (desk.measures().size() > Desk.MOST_MEASURES) {
            found(
                    where + ".measures",
                    "A desk shows at most %d measures: the card shows them all."
                            .formatted(Desk.MOST_MEASURES));
        }
        Set<String> shown = new HashSet<>();
        for (int i = 0; i < desk.measures().size(); i++) {
            String measure = desk.measures().get(i);
            String there = where + ".measures[" + i + "]";
            if (!measures.contains(measure)) {
                found(there, "There is no measure '%s' on this card.".formatted(measure));
            } else if (!shown.add(measure)) {
                found(there, "The desk shows this measure already.");
            }
        }
        if (new HashSet<>(desk.pictures()).size() < desk.pictures().size()) {
            found(where + ".pictures", "A picture is shown twice.");
        }
    }

    private void id(String id, Set<String> ids, String where, String what) {
        if (id.isBlank()) {
            found(where + ".id", "The id must not be blank: results refer to it.");
        } else if (!ids.add(id)) {
            found(where + ".id", "The id '%s' is already that of another %s.".formatted(id, what));
        }
    }

    private void owner(String owner, String where) {
        required(owner, where, "Somebody must answer for it: name an owner.");
    }

    private void weight(Fraction weight, String where) {
        if (weight.signum() <= 0) {
            BigDecimal shown = weight.decimal(2).stripTrailingZeros();
            found(
                    where + ".weight",
                    "The weight must be above zero, not %s: what does not count is left out."
                            .formatted(shown.toPlainString()));
        }
    }

    private void required(String text, String where, String problem) {
        if (text.isBlank()) {
            found(where, problem);
        }
    }

    private void found(String where, String problem) {
        flaws.add(new ScorecardFlaw(where, problem));
    }
}
