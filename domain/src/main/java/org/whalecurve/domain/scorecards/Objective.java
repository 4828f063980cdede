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
 * @param supports the objectives that are supposed to be reached because of it
 * @param contributes the objectives of cards above of whose reaching it is part
 * @param measures by which it is judged
 */
public record Objective(
        String id,
        String name,
        String owner,
        Fraction weight,
        List<ObjectiveKey> supports,
        List<Contribution> contributes,
        List<CardMeasure> measures) {

    /** Keeps copies. */
    public Objective {
        supports = List.copyOf(supports);
        contributes = List.copyOf(contributes);
        measures = List.copyOf(measures);
    }

    /** One that is no part of how another is reached. */
    public Objective(
            String id,
            String name,
            String owner,
            Fraction weight,
            List<ObjectiveKey> supports,
            List<CardMeasure> measures) {
        this(id, name, owner, weight, supports, List.of(), measures);
    }

    /** The same objective by another name. */
    public Objective named(String other) {
        return new Objective(id, other, owner, weight, supports, contributes, measures);
    }

    /** The same objective that supports others. */
    public Objective supporting(List<ObjectiveKey> others) {
        return new Objective(id, name, owner, weight, others, contributes, measures);
    }
}
