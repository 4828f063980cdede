package org.whalecurve.web.scorecards;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.scorecards.CardMessage;
import org.whalecurve.application.scorecards.CardWords;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.domain.scorecards.Desk;
import org.whalecurve.domain.scorecards.DeskPicture;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.web.Address;
import org.whalecurve.web.Wording;

/**
 * A desk of a card.
 *
 * @param card the id of the card
 * @param cardName what people call the card
 * @param cardPage the address of the card
 * @param desk the id of the desk
 * @param about whose values of which months they are
 * @param message how its measures stand, in a sentence
 * @param others the other desks of the card
 * @param rows its measures
 * @param map the strategy map, where the desk shows it; otherwise null
 * @param pictures what is shown beneath
 * @param asOf why there are no pictures; empty if there may be some
 */
record DeskPageView(
        String card,
        String cardName,
        Address cardPage,
        String desk,
        String name,
        String currency,
        String about,
        String message,
        CardChooser chooser,
        List<CardFileLink> files,
        List<DeskLink> others,
        List<CardRow> rows,
        @Nullable StrategyMap map,
        Attention attention,
        List<DeskPictureView> pictures,
        String asOf) {

    /** A desk and its page. */
    record DeskLink(String name, Address page) {

        /** The desks of a card, as the card is looked at. */
        static List<DeskLink> of(ScorecardReport report, Wording wording) {
            CardPlace place = CardPlace.of(report, wording);
            return report.version().content().desks().stream()
                    .filter(desk -> !desk.equals(report.desk()))
                    .map(desk -> new DeskLink(desk.name(), place.desk(desk.id())))
                    .toList();
        }
    }

    static DeskPageView of(
            ScorecardReport report, CardInitiatives initiatives, Actor actor, Wording wording) {
        Scorecard card = report.version().content();
        Desk desk = Objects.requireNonNull(report.desk(), "a desk was asked for");
        CardPlace place = CardPlace.of(report, wording);
        ValueWords words = new ValueWords(wording, card.currency());
        return new DeskPageView(
                card.id(),
                card.name(),
                place.page(),
                desk.id(),
                desk.name(),
                card.currency().getCurrencyCode(),
                "%s · %s, %s"
                        .formatted(
                                CardWords.unitOf(card),
                                wording.months(
                                        report.present().stretch().from(),
                                        report.present().stretch().to()),
                                CardWords.span(report.span())),
                CardMessage.of(report),
                CardChooser.of(report, wording),
                CardFileLink.of(place, desk),
                DeskLink.of(report, wording),
                CardTable.of(report, initiatives, words, wording),
                desk.pictures().contains(DeskPicture.STRATEGY_MAP)
                        ? StrategyMap.of(report.present(), report.arrows(), wording)
                        : null,
                Attention.of(report, initiatives, words),
                DeskPictureView.of(desk.pictures(), report, actor, wording),
                report.asOf() == null
                        ? ""
                        : "Pictures tell the present, so there are none as of a past day.");
    }
}
