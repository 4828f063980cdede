package org.whalecurve.web.scorecards;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.scorecards.CardWords;
import org.whalecurve.domain.scorecards.Perspective;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.web.Address;
import org.whalecurve.web.Wording;
import org.whalecurve.web.documents.VersionView;

/**
 * One version of a scorecard.
 *
 * @param version its document
 * @param unit whose card it is, in words
 * @param perspectives their names
 * @param drawing the address at which its map is drawn; null if the actor may not keep cards
 * @param scored the address of the card with its scores; null while it is a draft
 */
record ScorecardVersionView(
        VersionView version,
        String unit,
        String owner,
        String currency,
        List<String> perspectives,
        int measures,
        @Nullable Address drawing,
        @Nullable Address scored) {

    static ScorecardVersionView of(
            DocumentVersion<Scorecard> version, boolean mayKeep, Wording wording) {
        Scorecard card = version.content();
        return new ScorecardVersionView(
                VersionView.of(
                        version,
                        card.name(),
                        ScorecardsResource.PLACE,
                        "People see it then",
                        mayKeep,
                        wording),
                CardWords.unitOf(card),
                card.owner(),
                card.currency().getCurrencyCode(),
                card.perspectives().stream().map(Perspective::name).toList(),
                card.measures().size(),
                mayKeep ? MapResource.of(version) : null,
                version.isPublished() ? CardPlace.latest(card.id()) : null);
    }
}
