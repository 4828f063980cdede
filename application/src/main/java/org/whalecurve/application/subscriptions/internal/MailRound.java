package org.whalecurve.application.subscriptions.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.periods.port.Periods;
import org.whalecurve.application.runs.port.ProfitabilityRuns;
import org.whalecurve.application.subscriptions.Delivery;
import org.whalecurve.application.subscriptions.Delivery.Kind;
import org.whalecurve.application.subscriptions.Delivery.Step;
import org.whalecurve.application.subscriptions.Subscription;
import org.whalecurve.application.subscriptions.port.Mail;
import org.whalecurve.application.subscriptions.port.MailDeliveries;
import org.whalecurve.application.subscriptions.port.MailMessage;
import org.whalecurve.application.subscriptions.port.MailNotSent;
import org.whalecurve.application.subscriptions.port.Subscriptions;

/**
 * Sends what is planned and not yet done. Before a message is handed over it is kept that it is: if
 * the application stops in between, nobody knows whether it arrived, and it is not sent again.
 */
public final class MailRound {

    /** The rounds run one after the other. */
    public static final String LANE = "mail";

    /** Whoever was not seen for so long may have left: roles are known from signing in alone. */
    static final Duration VOUCHED_FOR = Duration.ofDays(92);

    /** With the pauses between them somewhat more than two days. */
    static final int MOST_ATTEMPTS = 8;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(24);
    private static final int GROWTH = 3;

    /** Handing over takes seconds and is cut off after a minute or so. */
    private static final Duration SURELY_OVER = Duration.ofMinutes(15);

    private final MailPlanning planning;
    private final Subscriptions subscriptions;
    private final MailDeliveries deliveries;
    private final CardMailWriting writing;
    private final Mail mail;
    private final InstantSource clock;

    public MailRound(
            ProfitabilityRuns runs,
            Periods periods,
            Subscriptions subscriptions,
            MailDeliveries deliveries,
            CardMailWriting writing,
            Mail mail,
            InstantSource clock) {
        this.planning = new MailPlanning(runs, periods, subscriptions, deliveries, clock);
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.writing = writing;
        this.mail = mail;
        this.clock = clock;
    }

    /** Plans what new runs of record ask for, then sends. */
    public void planAndSend() {
        try {
            planning.plan();
        } catch (RuntimeException _) {
            // Nothing is lost: the next publication and the next start plan what is missing.
        }
        send();
    }

    /** Sends what is planned and due. */
    public void send() {
        if (!mail.isConfigured()) {
            return;
        }
        try {
            deliveries.open().stream()
                    .filter(each -> isDue(each, clock.instant()))
                    .forEach(this::deliver);
        } catch (RuntimeException _) {
            // The database does not answer: the next round finds the same deliveries open.
        }
    }

    private static boolean isDue(Delivery delivery, Instant at) {
        return delivery.last()
                .map(last -> !at.isBefore(last.at().plus(pauseAfter(delivery, last))))
                .orElse(true);
    }

    private static Duration pauseAfter(Delivery delivery, Step last) {
        if (last.kind() == Kind.BEGUN) {
            return SURELY_OVER;
        }
        Duration pause = FIRST_PAUSE;
        for (int i = 1; i < delivery.failures() && pause.compareTo(LONGEST_PAUSE) < 0; i++) {
            pause = pause.multipliedBy(GROWTH);
        }
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private void deliver(Delivery delivery) {
        if (delivery.last().filter(last -> last.kind() == Kind.BEGUN).isPresent()) {
            keep(
                    delivery,
                    Kind.GIVEN_UP,
                    "The application stopped while it was being handed over: it may have arrived,"
                            + " so it is not sent again.");
            return;
        }
        Optional<Subscription> found = subscriptions.find(delivery.user(), delivery.card());
        if (found.isEmpty()) {
            keep(delivery, Kind.WITHHELD, "The subscription was ended.");
        } else if (found.get().seenAt().plus(VOUCHED_FOR).isBefore(clock.instant())) {
            keep(
                    delivery,
                    Kind.WITHHELD,
                    "The subscriber was not seen for %d days: open a scorecard to be sent the next."
                            .formatted(VOUCHED_FOR.toDays()));
        } else {
            write(delivery, found.get());
        }
    }

    private void write(Delivery delivery, Subscription subscription) {
        Optional<MailMessage> message;
        try {
            message = writing.write(subscription, delivery);
        } catch (Refusal e) {
            if (e.kind() == Refusal.Kind.DENIED || e.kind() == Refusal.Kind.NOT_FOUND) {
                keep(
                        delivery,
                        Kind.WITHHELD,
                        "The subscriber does not see the scorecard any more.");
            } else {
                failed(delivery, e.detail());
            }
            return;
        } catch (RuntimeException e) {
            failed(delivery, "It could not be written: " + reasonOf(e));
            return;
        }
        if (message.isEmpty()) {
            keep(delivery, Kind.NOTHING_NEW, "");
        } else {
            handOver(delivery, message.get());
        }
    }

    private void handOver(Delivery delivery, MailMessage message) {
        Step begun = new Step(Kind.BEGUN, "", clock.instant());
        if (!deliveries.add(delivery, begun)) {
            return; // somebody else hands it over
        }
        Delivery handed = delivery.with(begun);
        try {
            mail.send(message);
        } catch (MailNotSent e) {
            failed(handed, reasonOf(e));
            return;
        }
        keep(handed, Kind.SENT, "");
    }

    private void failed(Delivery delivery, String reason) {
        Step step = new Step(Kind.FAILED, reason, clock.instant());
        if (deliveries.add(delivery, step) && delivery.failures() + 1 >= MOST_ATTEMPTS) {
            keep(
                    delivery.with(step),
                    Kind.GIVEN_UP,
                    "It failed %d times: %s".formatted(MOST_ATTEMPTS, reason));
        }
    }

    private void keep(Delivery delivery, Kind kind, String reason) {
        deliveries.add(delivery, new Step(kind, reason, clock.instant()));
    }

    private static String reasonOf(RuntimeException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
