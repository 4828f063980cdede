package org.whalecurve.application.cascade;

import java.util.List;
import org.whalecurve.domain.organisation.OrganisationTree.Placed;
import org.whalecurve.domain.organisation.OrganisationUnit;
import org.whalecurve.domain.scorecards.ScoredCard;

/**
 * A unit with those beneath it.
 *
 * @param moment what the scores are about
 * @param above the units above it, the nearest first
 * @param units the unit and all beneath it, from the top down
 * @param unplaced cards that are seen of units that have no place in the organisation; only where
 *     the unit is the whole company
 * @param hiddenUnplaced how many such cards are not seen
 */
public record UnitReport(
        CascadeMoment moment,
        List<OrganisationUnit> above,
        List<Standing> units,
        List<ScoredCard> unplaced,
        int hiddenUnplaced) {

    /**
     * How a unit stands.
     *
     * @param placed the unit, and how deep it lies beneath the whole company
     * @param cards its cards that are seen, scored
     * @param hidden how many of its cards are not seen
     */
    public record Standing(Placed placed, List<ScoredCard> cards, int hidden) {}

    /** The unit that was asked for. */
    public Standing unit() {
        return units.getFirst();
    }
}
