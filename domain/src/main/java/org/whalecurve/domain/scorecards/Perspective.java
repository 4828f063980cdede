package org.whalecurve.domain.scorecards;

import java.util.List;
import org.whalecurve.domain.money.Fraction;

/**
 * A side from which the company is looked at: by the usual four, money, customers, processes and
 * learning (Kaplan and Norton, 1992).
 *
 * @param id unlike that of any other perspective of the card
 * @param name what people call it
 * @param weight how much it counts on the card; above zero
 * @param objectives what is to be reached there
 */
public record Perspective(String id, String name, Fraction weight, List<Objective> objectives) {

    /** Keeps a copy. */
    public Perspective {
        objectives = List.copyOf(objectives);
    }

    /** The same perspective with other objectives. */
    public Perspective with(List<Objective> others) {
        return new Perspective(id, name, weight, others);
    }
}
