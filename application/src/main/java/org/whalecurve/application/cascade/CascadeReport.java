package org.whalecurve.application.cascade;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.cascade.CascadeBranch;
import org.whalecurve.domain.organisation.OrganisationTree;
import org.whalecurve.domain.scorecards.Contribution;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.domain.scorecards.ScoredObjective;

/**
 * A card between those above it and those beneath.
 *
 * @param moment what the scores are about
 * @param organisation in which the cards stand
 * @param card the card, scored
 * @param version which version of it
 * @param objectives its objectives, in the order of the card
 */
public record CascadeReport(
        CascadeMoment moment,
        OrganisationTree organisation,
        ScoredCard card,
        int version,
        List<Cascaded> objectives) {

    /**
     * An objective of the card.
     *
     * @param branch the objective with what contributes to it, down to persons
     * @param above to what it contributes
     */
    public record Cascaded(CascadeBranch branch, List<Upward> above) {}

    /**
     * To what an objective contributes.
     *
     * @param contribution to which one, and how much it counts there
     * @param card the card above, scored; null where the reader does not see it or it is not there
     * @param objective that objective by its own measures; null likewise
     * @param stray why it leads nowhere, in a sentence; null if it does lead somewhere
     */
    public record Upward(
            Contribution contribution,
            @Nullable ScoredCard card,
            @Nullable ScoredObjective objective,
            @Nullable String stray) {}
}
