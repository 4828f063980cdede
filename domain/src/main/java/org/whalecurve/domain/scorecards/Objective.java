package org.whalecurve.domain.scorecards;

import java.util.List;
import org.whalecurve.domain.money.Fraction;

/**
 * Something that is meant to be reached, and how one will see that it was.
 *
 * @param id unlike that of any other objective of the card
 * @param name what people call it
 * @param owner who answers for it
 * @param weight how much it counts within its perspective; above zero
 * @param supports the objectives of other cards that it helps to reach
 * @param measures by which it is judged
 */
public record Objective(
        String id,
        String name,
        String owner,
        Fraction weight,
        List<ObjectiveKey> supports,
        List<CardMeasure> measures) {

    /** Keeps copies. */
    public Objective {
        supports = List.copyOf(supports);
        measures = List.copyOf(measures);
    }

    /** The same objective by another name. */
    public Objective named(String other) {
        return new Objective(id, other, owner, weight, supports, measures);
    }

    /** The same objective that supports others. */
    public Objective supporting(List<ObjectiveKey> others) {
        return new Objective(id, name, owner, weight, others, measures);
    }
}
