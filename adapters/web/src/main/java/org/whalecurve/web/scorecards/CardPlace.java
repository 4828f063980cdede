package org.whalecurve.web.scorecards;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.cascade.CascadeMoment;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.domain.scorecards.Objective;
import org.whalecurve.domain.scorecards.Span;
import org.whalecurve.web.Address;
import org.whalecurve.web.Wording;

/**
 * Where a card is shown: every link from it keeps the month, the span and the day it is told as of.
 *
 * @param card the id of the card
 * @param month the month that is looked at
 * @param span how far back its values begin
 * @param asOf the day at whose end it was published so; null for the present
 */
record CardPlace(String card, YearMonth month, Span span, @Nullable LocalDate asOf) {

    static CardPlace of(ScorecardReport report, Wording wording) {
        return new CardPlace(
                report.version().id(),
                report.month(),
                report.span(),
                report.asOf() == null ? null : wording.dayOf(report.asOf()));
    }

    static CardPlace of(CascadeMoment moment, String card, Wording wording) {
        return new CardPlace(
                card,
                moment.month(),
                moment.span(),
                moment.asOf() == null ? null : wording.dayOf(moment.asOf()));
    }

    /** A unit of the organisation at the end of the latest month that was closed. */
    static Address latestOfUnit(String unit) {
        return Address.of("/app/scorecards/unit").with("unit", unit);
    }

    /** A unit of the organisation. */
    Address unit(String unit) {
        return kept(latestOfUnit(unit));
    }

    /** To what the card contributes, and what contributes to it. */
    Address cascade() {
        return kept(Address.of("/app/scorecards/cascade").with("card", card));
    }

    /** What contributes to one of its objectives. */
    Address cascade(Objective objective) {
        return new Address(cascade() + "#" + anchor(objective.id()));
    }

    /** Its objectives against the cards beneath. */
    Address alignment() {
        return kept(Address.of("/app/scorecards/alignment").with("card", card));
    }

    /** The card at the end of the latest month that was closed. */
    static Address latest(String card) {
        return Address.of("/app/scorecards/card").with("card", card);
    }

    /** The card. */
    Address page() {
        return kept(latest(card));
    }

    /** The same card as it is now. */
    Address today() {
        return new CardPlace(card, month, span, null).page();
    }

    /** One of its desks at the end of the latest month that was closed. */
    static Address latestDesk(String card, String desk) {
        return Address.of("/app/scorecards/desk").with("card", card).with("desk", desk);
    }

    /** One of its desks. */
    Address desk(String desk) {
        return kept(latestDesk(card, desk));
    }

    /**
     * The card as a file.
     *
     * @param desk the id of the desk whose measures are wanted; null for all
     */
    Address file(String form, @Nullable String desk) {
        return kept(
                Address.of("/app/scorecards/card/export")
                        .with("form", form)
                        .with("card", card)
                        .with("desk", desk));
    }

    /** Where the profit comes from of which it tells. */
    Address ledger() {
        return kept(Address.of("/app/scorecards/ledger").with("card", card));
    }

    /** One of its measures. */
    Address measure(String measure) {
        return kept(
                Address.of("/app/scorecards/measure").with("card", card).with("measure", measure));
    }

    /** The row of an objective in the table of the card. */
    Address objective(Objective objective) {
        return new Address(page() + "#" + anchor(objective.id()));
    }

    /** What the row of an objective is called within the page. */
    static String anchor(String objective) {
        return "objective-" + objective;
    }

    private Address kept(Address address) {
        return address.with("month", month).with("span", SpanWords.idOf(span)).with("as-of", asOf);
    }
}
