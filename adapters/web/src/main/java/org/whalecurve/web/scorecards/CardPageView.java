package org.whalecurve.web.scorecards;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.scorecards.CardMessage;
import org.whalecurve.application.scorecards.CardWords;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.application.subscriptions.OwnSubscriptions;
import org.whalecurve.domain.scorecards.RollUp;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.web.Address;
import org.whalecurve.web.Wording;

/**
 * A card as an executive reads it.
 *
 * @param about whose it is, what its values are about, who answers for it and which version it is
 * @param past that it is told as of a past day; null for the present
 * @param message how it stands, in a sentence
 * @param files where it can be had as a file
 * @param desks what functions of the company look at first
 * @param tiles the scores at a glance
 * @param map its strategy map
 * @param ledger the address of where the profit comes from; null where it cannot be shown, which is
 *     for a month without a run of record, or as of a past day
 * @param rows its perspectives, objectives and measures
 * @param attention what somebody has to see to
 * @param mail whether the reader gets it by e-mail
 * @param alignment the address of its objectives against the cards beneath
 * @param cascade the address of to what it contributes, and of what contributes to it
 */
record CardPageView(
        String card,
        String name,
        String currency,
        String about,
        @Nullable PastView past,
        String message,
        CardChooser chooser,
        List<CardFileLink> files,
        List<DeskPageView.DeskLink> desks,
        List<Tile> tiles,
        StrategyMap map,
        @Nullable Address ledger,
        List<CardRow> rows,
        Attention attention,
        SubscriptionView mail,
        Address alignment,
        Address cascade) {

    /** A score at a glance. */
    record Tile(String label, ScoreView score) {}

    static CardPageView of(
            ScorecardReport report,
            CardInitiatives initiatives,
            OwnSubscriptions subscriptions,
            Wording wording) {
        ScoredCard present = report.present();
        Scorecard card = present.card();
        ValueWords words = new ValueWords(wording, card.currency());
        return new CardPageView(
                card.id(),
                card.name(),
                card.currency().getCurrencyCode(),
                "%s · %s, %s · owner %s · %s"
                        .formatted(
                                CardWords.unitOf(card),
                                wording.months(present.stretch().from(), present.stretch().to()),
                                CardWords.span(report.span()),
                                card.owner(),
                                versionOf(report, wording)),
                PastView.of(report, words),
                CardMessage.of(present),
                CardChooser.of(report, wording),
                CardFileLink.of(CardPlace.of(report, wording)),
                DeskPageView.DeskLink.of(report, wording),
                tiles(present, wording),
                StrategyMap.of(present, report.arrows(), wording),
                report.run() == null || report.asOf() != null
                        ? null
                        : CardPlace.of(report, wording).ledger(),
                CardTable.of(report, initiatives, words, wording),
                Attention.of(report, initiatives, words),
                SubscriptionView.of(subscriptions, card.id(), report.month(), wording),
                CardPlace.of(report, wording).alignment(),
                CardPlace.of(report, wording).cascade());
    }

    private static String versionOf(ScorecardReport report, Wording wording) {
        return "version "
                + report.version().version()
                + (report.version().publishedAt() == null
                        ? ""
                        : ", published " + wording.moment(report.version().publishedAt()));
    }

    private static List<Tile> tiles(ScoredCard card, Wording wording) {
        List<Tile> tiles = new ArrayList<>();
        tiles.add(tile("Overall", card.score(), wording));
        card.perspectives()
                .forEach(each -> tiles.add(tile(each.perspective().name(), each.score(), wording)));
        tiles.add(tile("Leading measures", card.leading(), wording));
        tiles.add(tile("Lagging measures", card.lagging(), wording));
        return List.copyOf(tiles);
    }

    private static Tile tile(String label, RollUp score, Wording wording) {
        return new Tile(label, ScoreView.of(score, wording));
    }
}
