package org.whalecurve.domain.scorecards.map;

import java.util.ArrayList;
import java.util.List;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.ObjectiveKey;
import org.whalecurve.domain.scorecards.Scorecard;

/** Something that is drawn differently on a strategy map. */
public sealed interface MapChange permits MapChange.OfObjective, NewObjective {

    /**
     * The card with the change.
     *
     * @throws IllegalArgumentException if the card has not what the change is about; the message
     *     says so in a sentence
     */
    Scorecard on(Scorecard card);

    /** A change of an objective that is there. */
    sealed interface OfObjective extends MapChange {

        /** Its id. */
        String objective();
    }

    /**
     * The objective stands elsewhere.
     *
     * @param perspective the id of the perspective in which it stands then
     * @param place how many objectives stand before it there; beyond them all it stands last
     */
    record Move(String objective, String perspective, int place) implements OfObjective {

        /** Keeps a place that there can be. */
        public Move {
            if (place < 0) {
                throw new IllegalArgumentException("A place is counted from 0, not " + place + ".");
            }
        }

        @Override
        public Scorecard on(Scorecard card) {
            Objective moved = CardParts.objective(card, objective);
            CardParts.perspective(card, perspective);
            return CardParts.each(
                    card,
                    each -> {
                        List<Objective> objectives = new ArrayList<>(each.objectives());
                        objectives.remove(moved);
                        if (each.id().equals(perspective)) {
                            objectives.add(Math.min(place, objectives.size()), moved);
                        }
                        return objectives;
                    });
        }
    }

    /** An arrow leads from the objective to another one, as the last of its arrows. */
    record Connect(String objective, ObjectiveKey supported) implements OfObjective {

        @Override
        public Scorecard on(Scorecard card) {
            if (supported.card().equals(card.id())) {
                CardParts.objective(card, supported.objective());
            }
            return CardParts.each(
                    card,
                    objective,
                    each -> {
                        List<ObjectiveKey> supports = new ArrayList<>(each.supports());
                        if (!supports.contains(supported)) {
                            supports.add(supported);
                        }
                        return each.supporting(supports);
                    });
        }
    }

    /** No arrow leads from the objective to the other one any more. */
    record Disconnect(String objective, ObjectiveKey supported) implements OfObjective {

        @Override
        public Scorecard on(Scorecard card) {
            return CardParts.each(
                    card,
                    objective,
                    each ->
                            each.supporting(
                                    each.supports().stream()
                                            .filter(key -> !key.equals(supported))
                                            .toList()));
        }
    }

    /** The objective is called otherwise; addresses and results keep its id. */
    record Rename(String objective, String name) implements OfObjective {

        @Override
        public Scorecard on(Scorecard card) {
            return CardParts.each(card, objective, each -> each.named(name));
        }
    }

    /** The objective is not pursued any more: it goes with its measures and all its arrows. */
    record Remove(String objective) implements OfObjective {

        @Override
        public Scorecard on(Scorecard card) {
            Objective removed = CardParts.objective(card, objective);
            ObjectiveKey key = new ObjectiveKey(card.id(), objective);
            Scorecard without = card;
            for (Objective each : card.objectives()) {
                if (each.supports().contains(key)) {
                    without = new Disconnect(each.id(), key).on(without);
                }
            }
            return CardParts.each(
                    without,
                    each ->
                            each.objectives().stream()
                                    .filter(other -> !other.id().equals(removed.id()))
                                    .toList());
        }
    }
}
