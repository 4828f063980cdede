package org.whalecurve.application.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.access.UnitGrant;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleScorecard;
import org.whalecurve.application.sample.ScorecardOffice;
import org.whalecurve.application.scorecards.ExportScorecard;
import org.whalecurve.application.scorecards.ListScorecards;
import org.whalecurve.application.scorecards.ViewScorecard;
import org.whalecurve.application.scorecards.internal.ScorecardExport;
import org.whalecurve.application.scorecards.port.InMemoryScorecardDocuments;
import org.whalecurve.application.subscriptions.Delivery.Kind;
import org.whalecurve.application.subscriptions.internal.CardMailWriting;
import org.whalecurve.application.subscriptions.internal.MailRound;
import org.whalecurve.application.subscriptions.internal.SubscriptionKeeping;
import org.whalecurve.application.subscriptions.internal.TellingPublication;
import org.whalecurve.application.subscriptions.port.InMemoryMail;
import org.whalecurve.application.subscriptions.port.InMemoryMailDeliveries;
import org.whalecurve.application.subscriptions.port.InMemorySubscriptions;
import org.whalecurve.application.subscriptions.port.MailMessage;
import org.whalecurve.application.subscriptions.port.MailNotSent;

/**
 * Who hears of the scorecard of Harbour Supplies by e-mail, and when. March is closed; Edith, who
 * answers for the whole company, subscribes; then April is closed and March restated.
 */
class SubscriptionsTest {

    private static final String ADDRESS = "edith@harbour.example";
    private static final UnitGrant GRANT = new UnitGrant("edith", Actor.WHOLE_COMPANY);

    private final HarbourOffice books = HarbourOffice.withMarchPublished();
    private final ScorecardOffice office = new ScorecardOffice(books);
    private final InMemorySubscriptions subscriptions = new InMemorySubscriptions(books.unitOfWork);
    private final InMemoryMailDeliveries deliveries = new InMemoryMailDeliveries(books.unitOfWork);
    private final InMemoryMail mail = new InMemoryMail();
    private final ViewScorecard scoring = Gate.guard(ViewScorecard.class, office.scoring);
    private final SubscriptionKeeping keeping =
            new SubscriptionKeeping(
                    Gate.guard(ListScorecards.class, office.cards),
                    subscriptions,
                    deliveries,
                    mail,
                    books.audit,
                    books.unitOfWork,
                    books.clock);
    private final MailRound round =
            new MailRound(
                    books.runs,
                    books.periods,
                    subscriptions,
                    deliveries,
                    new CardMailWriting(
                            books.access,
                            scoring,
                            Gate.guard(
                                    ExportScorecard.class,
                                    new ScorecardExport(
                                            scoring,
                                            new InMemoryScorecardDocuments(),
                                            books.clock)),
                            books.runs,
                            deliveries,
                            "https://whalecurve.example/"),
                    mail,
                    books.clock);
    private final TellingPublication publication =
            new TellingPublication(office.publication, round, (_, work) -> work.run());

    @BeforeEach
    void theCardIsPublishedAndEdithMaySeeIt() {
        office.publish(SampleScorecard.card());
        books.access.grantUnit(CONTROLLER, GRANT);
        books.clock.pass(Duration.ofHours(1));
    }

    @Test
    void whoAskedForClosedMonthsGetsEachOnceWithThePdf() {
        subscribe(Occasion.MONTH_CLOSED);
        closeApril();
        books.clock.pass(Duration.ofDays(1));
        round.planAndSend();

        assertThat(mail.messages).hasSize(1);
        MailMessage message = mail.messages.getFirst();
        assertThat(message.to()).isEqualTo(ADDRESS);
        assertThat(message.subject())
                .isEqualTo("Harbour Supplies, April 2011: the month is closed");
        assertThat(message.text())
                .startsWith("Harbour Supplies, April 2011\n\n")
                .contains(
                        "measure",
                        "https://whalecurve.example/app/scorecards/card?card=harbour&month=2011-04",
                        "scorecard-harbour-2011-04.pdf");
        assertThat(message.html())
                .contains(
                        "<h1>Harbour Supplies, April 2011</h1>", "card=harbour&amp;month=2011-04");
        assertThat(message.mediaType()).isEqualTo("application/pdf");
        assertThat(new String(message.file(), StandardCharsets.UTF_8))
                .contains("Profit of customers");
        assertThat(lastStep().kind()).isEqualTo(Kind.SENT);
    }

    @Test
    void aMonthThatIsRestatedIsNotClosedAgain() {
        subscribe(Occasion.MONTH_CLOSED);
        restateMarch();

        assertThat(mail.messages).isEmpty();
        assertThat(only(deliveries.to("edith")).last().orElseThrow().kind())
                .isEqualTo(Kind.NOTHING_NEW);
        assertThat(keeping.listSubscriptions(edith()).to("harbour").orElseThrow().latest())
                .as("there was nothing to tell")
                .isNull();
    }

    @Test
    void whoAskedForChangesGetsThemWithWhatTheyWere() {
        subscribe(Occasion.STATUS_CHANGED);
        closeApril();

        MailMessage message = mail.messages.getFirst();
        assertThat(message.subject()).contains("changed");
        assertThat(message.text())
                .contains("Changed their status since the month before", ", was ");
    }

    @Test
    void aRestatementThatChangesNoStatusIsNotTold() {
        subscribe(Occasion.STATUS_CHANGED);
        restateMarch();

        assertThat(mail.messages).isEmpty();
    }

    @Test
    void whatWasPublishedBeforeIsNotSent() {
        subscribe(Occasion.MONTH_CLOSED);
        round.planAndSend();

        assertThat(deliveries.to("edith")).isEmpty();
    }

    @Test
    void aMailThatFailsIsToldAndTriedAgainAfterAPause() {
        subscribe(Occasion.MONTH_CLOSED);
        mail.failWith(() -> new MailNotSent("The server is away.", new IllegalStateException()));
        closeApril();

        assertThat(lastStep().kind()).isEqualTo(Kind.FAILED);
        assertThat(lastStep().reason()).isEqualTo("The server is away.");
        mail.failWith(null);
        books.clock.pass(Duration.ofMinutes(4));
        round.send();
        assertThat(mail.messages).isEmpty();
        books.clock.pass(Duration.ofMinutes(1));
        round.send();
        round.send();
        assertThat(mail.messages).hasSize(1);
        assertThat(only(deliveries.to("edith")).steps())
                .extracting(Delivery.Step::kind)
                .containsExactly(Kind.BEGUN, Kind.FAILED, Kind.BEGUN, Kind.SENT);
    }

    @Test
    void whatFailsForDaysIsGivenUpAndStaysVisible() {
        subscribe(Occasion.MONTH_CLOSED);
        mail.failWith(() -> new MailNotSent("No such mailbox.", new IllegalStateException()));
        closeApril();
        for (int i = 0; i < 20; i++) {
            books.clock.pass(Duration.ofDays(1));
            round.send();
        }

        assertThat(lastStep().kind()).isEqualTo(Kind.GIVEN_UP);
        assertThat(lastStep().reason()).isEqualTo("It failed 8 times: No such mailbox.");
        assertThat(only(deliveries.to("edith")).failures()).isEqualTo(8);
        assertThat(deliveries.open()).isEmpty();
    }

    @Test
    void whatWasBeingHandedOverWhenAllStoppedIsNotSentAgain() {
        subscribe(Occasion.MONTH_CLOSED);
        mail.failWith(() -> new AssertionError("the power is cut"));
        assertThatThrownBy(this::closeApril).hasMessage("the power is cut");
        mail.failWith(null);

        round.planAndSend();
        assertThat(lastStep().kind()).isEqualTo(Kind.BEGUN);
        books.clock.pass(Duration.ofHours(1));
        round.planAndSend();

        assertThat(mail.messages).isEmpty();
        assertThat(lastStep().kind()).isEqualTo(Kind.GIVEN_UP);
        assertThat(lastStep().reason()).contains("may have arrived");
        assertThat(only(deliveries.to("edith")).mayHaveArrived()).isTrue();
    }

    @Test
    void whoDoesNotSeeTheCardAnyMoreGetsNothing() {
        subscribe(Occasion.MONTH_CLOSED);
        books.access.revokeUnit(CONTROLLER, GRANT);
        closeApril();

        assertThat(mail.messages).isEmpty();
        assertThat(only(deliveries.to("edith")).last().orElseThrow())
                .isEqualTo(
                        new Delivery.Step(
                                Kind.WITHHELD,
                                "The subscriber does not see the scorecard any more.",
                                books.clock.instant()));
    }

    @Test
    void whoLostTheRoleGetsNothingOnceTheyWereSeenWithoutIt() {
        subscribe(Occasion.MONTH_CLOSED);
        keeping.listSubscriptions(new Actor("edith", Set.of(), Set.of()));
        closeApril();

        assertThat(mail.messages).isEmpty();
        assertThat(only(deliveries.to("edith")).last().orElseThrow().kind())
                .isEqualTo(Kind.WITHHELD);
    }

    @Test
    void whoWasNotSeenForAQuarterGetsNothingUntilTheyComeBack() {
        subscribe(Occasion.MONTH_CLOSED);
        books.clock.pass(Duration.ofDays(93));
        closeApril();
        assertThat(mail.messages).isEmpty();
        assertThat(lastStep().kind()).isEqualTo(Kind.WITHHELD);

        publish(books.run("2011-05", "2011-05", "2011-05"));

        assertThat(mail.messages)
                .extracting(MailMessage::subject)
                .containsExactly("Harbour Supplies, May 2011: the month is closed");
    }

    @Test
    void whoEndsASubscriptionIsSentNothingMore() {
        subscribe(Occasion.MONTH_CLOSED);
        mail.failWith(() -> new MailNotSent("The server is away.", new IllegalStateException()));
        closeApril();
        keeping.unsubscribe(edith(), "harbour");
        mail.failWith(null);
        books.clock.pass(Duration.ofDays(1));
        round.send();

        assertThat(mail.messages).isEmpty();
        assertThat(keeping.listSubscriptions(edith()).subscriptions()).isEmpty();
        assertRefused("not-found", () -> keeping.unsubscribe(edith(), "harbour"));
    }

    @Test
    void withoutAServerNothingIsPromisedAndNothingIsLost() {
        subscribe(Occasion.MONTH_CLOSED);
        mail.unconfigure();
        closeApril();

        assertThat(keeping.listSubscriptions(edith()).sending()).isFalse();
        assertThat(only(deliveries.open()).steps()).isEmpty();
        assertRefused("no-mail-server", () -> subscribe(Occasion.STATUS_CHANGED));
    }

    @Test
    void onlyACardThatOneSeesIsSubscribedToAndOnlyToAnAddress() {
        assertRefused(
                "not-found",
                () -> keeping.subscribe(edith(), "absent", Occasion.MONTH_CLOSED, ADDRESS));
        assertRefused(
                "not-found",
                () ->
                        keeping.subscribe(
                                new Actor("bastien", Set.of(Role.ACCOUNT_MANAGER), Set.of()),
                                "harbour",
                                Occasion.MONTH_CLOSED,
                                ADDRESS));
        for (String none :
                List.of(
                        "",
                        "edith",
                        "edith@harbour",
                        "e dith@harbour.example",
                        "edith@harbour.example\r\nBcc: all@harbour.example",
                        "a@b.example,c@d.example",
                        "x".repeat(250) + "@b.example")) {
            assertRefused(
                    "no-address",
                    () -> keeping.subscribe(edith(), "harbour", Occasion.MONTH_CLOSED, none));
        }
        assertThat(subscriptions.all()).isEmpty();
    }

    @Test
    void changingTheOccasionKeepsSinceWhen() {
        Subscription first = subscribe(Occasion.MONTH_CLOSED);
        books.clock.pass(Duration.ofDays(1));
        Subscription second = subscribe(Occasion.STATUS_CHANGED);

        assertThat(second.since()).isEqualTo(first.since());
        assertThat(only(keeping.listSubscriptions(edith()).subscriptions()).subscription())
                .isEqualTo(second);
    }

    private Subscription subscribe(Occasion occasion) {
        Subscription subscription = keeping.subscribe(edith(), "harbour", occasion, ADDRESS);
        books.clock.pass(Duration.ofHours(1));
        return subscription;
    }

    private void closeApril() {
        publish(books.runApril());
    }

    private void restateMarch() {
        publish(books.runMarchBySlowerOrders());
    }

    private void publish(String run) {
        publication.publishRun(CONTROLLER, run);
    }

    private Actor edith() {
        return books.access.recogniseActor("edith", Set.of("executive"), Set.of());
    }

    private Delivery.Step lastStep() {
        Delivery latest = keeping.listSubscriptions(edith()).to("harbour").orElseThrow().latest();
        return Objects.requireNonNull(latest).last().orElseThrow();
    }

    private static <T> T only(List<T> all) {
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static void assertRefused(String code, Runnable asked) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(asked::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
