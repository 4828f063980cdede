package org.whalecurve.application.scorecards;

import java.util.List;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.domain.organisation.OrganisationTree;
import org.whalecurve.domain.scorecards.Scorecard;

/**
 * The published scorecards.
 *
 * @param cards the latest published version of each that concerns the actor, sorted by name
 * @param hidden how many others there are
 * @param organisation in which their units stand
 */
public record ListedScorecards(
        List<DocumentVersion<Scorecard>> cards, int hidden, OrganisationTree organisation) {}
