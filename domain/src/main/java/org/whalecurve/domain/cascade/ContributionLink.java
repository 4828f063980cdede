package org.whalecurve.domain.cascade;

import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Contribution;
import org.whalecurve.domain.scorecards.ObjectiveKey;

/**
 * A contribution, seen from both ends.
 *
 * @param from the objective that contributes
 * @param contribution to what, and how much it counts there
 */
public record ContributionLink(ObjectiveKey from, Contribution contribution) {

    /** The objective above. */
    public ObjectiveKey to() {
        return contribution.to();
    }

    /** How much it counts there. */
    public Fraction weight() {
        return contribution.weight();
    }
}
