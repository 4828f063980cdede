package org.whalecurve.web.scorecards;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.whalecurve.application.Page;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.initiatives.InitiativeFilter;
import org.whalecurve.application.initiatives.ListInitiatives;
import org.whalecurve.application.scorecards.ScorecardReport;

/** Finds the initiatives that should move measures of a card. */
@Singleton
class InitiativesOfCard {

    private final ListInitiatives listInitiatives;

    @Inject
    InitiativesOfCard(ListInitiatives listInitiatives) {
        this.listInitiatives = listInitiatives;
    }

    /** They are told as they stand today, so nothing is told of them on a past day. */
    CardInitiatives moving(Actor actor, ScorecardReport report) {
        String card = report.version().id();
        return report.asOf() == null
                ? CardInitiatives.of(
                        card,
                        listInitiatives
                                .listInitiatives(
                                        actor,
                                        new InitiativeFilter(null, null, card, null),
                                        null,
                                        Page.MOST_ITEMS)
                                .page()
                                .items())
                : CardInitiatives.none(card);
    }
}
