package org.whalecurve.web.scorecards;

import java.util.List;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.scorecards.CardWords;
import org.whalecurve.application.scorecards.ListedScorecards;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.web.Address;
import org.whalecurve.web.Wording;

/**
 * The cards that the reader sees.
 *
 * @param mayKeep whether the reader may draft and publish cards
 * @param cards their latest published versions
 * @param hidden how many others there are, in words; empty if there are none
 */
record ScorecardsView(boolean mayKeep, List<Row> cards, String hidden) {

    /**
     * A card.
     *
     * @param unit whose it is, in words
     * @param published since when, in words
     */
    record Row(
            String name, String unit, String owner, int version, String published, Address page) {

        static Row of(DocumentVersion<Scorecard> version, Wording wording) {
            Scorecard card = version.content();
            return new Row(
                    card.name(),
                    CardWords.unitOf(card),
                    card.owner(),
                    version.version(),
                    version.publishedAt() == null ? "" : wording.moment(version.publishedAt()),
                    CardPlace.latest(card.id()));
        }
    }

    static ScorecardsView of(ListedScorecards listed, boolean mayKeep, Wording wording) {
        return new ScorecardsView(
                mayKeep,
                listed.cards().stream().map(each -> Row.of(each, wording)).toList(),
                listed.hidden() == 0
                        ? ""
                        : "+ "
                                + wording.count(listed.hidden(), "scorecard", "scorecards")
                                + " outside your area");
    }
}
