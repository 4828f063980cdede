package org.whalecurve.web.scorecards;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.scorecards.CardWords;
import org.whalecurve.application.scorecards.ListedScorecards;
import org.whalecurve.application.subscriptions.OwnSubscriptions;
import org.whalecurve.application.subscriptions.OwnSubscriptions.Subscribed;
import org.whalecurve.application.subscriptions.Subscription;
import org.whalecurve.domain.cascade.Cascade;
import org.whalecurve.domain.organisation.OrganisationTree;
import org.whalecurve.domain.organisation.OrganisationUnit;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.web.Address;
import org.whalecurve.web.Wording;
import org.whalecurve.web.scorecards.DeskPageView.DeskLink;

/**
 * The cards that the reader sees.
 *
 * @param mayKeep whether the reader may draft and publish cards
 * @param desks those of the reader
 * @param cards their latest published versions
 * @param hidden how many others there are, in words; empty if there are none
 * @param sending whether a mail server is configured
 * @param mails what the reader gets by e-mail
 */
record ScorecardsView(
        boolean mayKeep,
        List<DeskLink> desks,
        List<Row> cards,
        String hidden,
        boolean sending,
        List<MailRow> mails) {

    /**
     * A card.
     *
     * @param depth how many units are above that whose it is
     * @param unit whose it is, in words
     * @param unitPage the page of that unit
     * @param published since when, in words
     */
    record Row(
            String name,
            int depth,
            String unit,
            @Nullable Address unitPage,
            String owner,
            int version,
            String published,
            Address page) {

        static Row of(
                DocumentVersion<Scorecard> version,
                OrganisationTree organisation,
                Wording wording) {
            Scorecard card = version.content();
            Optional<OrganisationUnit> unit = organisation.find(card.unit());
            boolean whole = card.unit().equals(Scorecard.WHOLE_COMPANY);
            return new Row(
                    card.name(),
                    organisation.above(card.unit()).size(),
                    whole || unit.isEmpty() ? CardWords.unitOf(card) : unit.get().name(),
                    unit.map(each -> CardPlace.latestOfUnit(each.id())).orElse(null),
                    card.owner(),
                    version.version(),
                    version.publishedAt() == null ? "" : wording.moment(version.publishedAt()),
                    CardPlace.latest(card.id()));
        }
    }

    /**
     * A card that is sent by e-mail.
     *
     * @param name that of the card, or its id where the reader does not see it any more
     * @param occasion when it is sent, in words
     * @param latest what became of the latest e-mail, in words; empty if there is none
     */
    record MailRow(String card, String name, String occasion, String address, String latest) {

        static MailRow of(Subscribed subscribed, ListedScorecards listed, Wording wording) {
            Subscription subscription = subscribed.subscription();
            return new MailRow(
                    subscription.card(),
                    listed.cards().stream()
                            .filter(card -> card.id().equals(subscription.card()))
                            .map(card -> card.content().name())
                            .findFirst()
                            .orElse(subscription.card()),
                    SubscriptionView.words(subscription.occasion()),
                    subscription.address(),
                    SubscriptionView.latest(subscribed, wording));
        }
    }

    static ScorecardsView of(
            ListedScorecards listed, OwnSubscriptions own, Actor actor, Wording wording) {
        return new ScorecardsView(
                actor.may(Right.KEEP_SCORECARDS),
                listed.cards().stream()
                        .map(DocumentVersion::content)
                        .flatMap(card -> desks(card, actor))
                        .toList(),
                Cascade.of(
                                listed.organisation(),
                                listed.cards().stream().map(DocumentVersion::content).toList())
                        .cards()
                        .stream()
                        .map(card -> version(card, listed))
                        .map(each -> Row.of(each, listed.organisation(), wording))
                        .toList(),
                listed.hidden() == 0
                        ? ""
                        : "+ "
                                + wording.count(listed.hidden(), "scorecard", "scorecards")
                                + " outside your area",
                own.sending(),
                own.subscriptions().stream()
                        .map(each -> MailRow.of(each, listed, wording))
                        .toList());
    }

    private static Stream<DeskLink> desks(Scorecard card, Actor actor) {
        return card.desks().stream()
                .filter(desk -> desk.people().contains(actor.user()))
                .map(desk ->
                        new DeskLink(
                                desk.name() + " · " + card.name(),
                                CardPlace.latestDesk(card.id(), desk.id())));
    }

    private static DocumentVersion<Scorecard> version(Scorecard card, ListedScorecards listed) {
        return listed.cards().stream()
                .filter(each -> each.id().equals(card.id()))
                .findFirst()
                .orElseThrow();
    }
}
