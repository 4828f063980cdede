package org.whalecurve.web.scorecards;

import java.time.YearMonth;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.Span;
import org.whalecurve.web.Address;

/**
 * Where a card is shown: every link from it keeps the month and the span.
 *
 * @param card the id of the card
 * @param month the month that is looked at
 * @param span how far back its values begin
 */
record CardPlace(String card, YearMonth month, Span span) {

    static CardPlace of(ScorecardReport report) {
        return new CardPlace(report.version().id(), report.month(), report.span());
    }

    /** The card at the end of the latest month that was closed. */
    static Address latest(String card) {
        return Address.of("/app/scorecards/card").with("card", card);
    }

    /** The card. */
    Address page() {
        return kept(latest(card));
    }

    /** One of its measures. */
    Address measure(String measure) {
        return kept(
                Address.of("/app/scorecards/measure").with("card", card).with("measure", measure));
    }

    /** The row of an objective in the table of the card. */
    Address objective(Objective objective) {
        return new Address(page() + "#" + anchor(objective));
    }

    /** What the row of an objective is called within the page. */
    static String anchor(Objective objective) {
        return "objective-" + objective.id();
    }

    /** Such as "whole company" or "unit north". */
    static String unitOf(Scorecard card) {
        return card.unit().equals(Scorecard.WHOLE_COMPANY)
                ? "whole company"
                : "unit " + card.unit();
    }

    private Address kept(Address address) {
        return address.with("month", month).with("span", SpanWords.idOf(span));
    }
}
