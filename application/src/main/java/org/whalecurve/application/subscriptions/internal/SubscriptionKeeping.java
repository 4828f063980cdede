package org.whalecurve.application.subscriptions.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.scorecards.ListScorecards;
import org.whalecurve.application.subscriptions.Delivery;
import org.whalecurve.application.subscriptions.ListSubscriptions;
import org.whalecurve.application.subscriptions.Occasion;
import org.whalecurve.application.subscriptions.OwnSubscriptions;
import org.whalecurve.application.subscriptions.OwnSubscriptions.Subscribed;
import org.whalecurve.application.subscriptions.Subscribe;
import org.whalecurve.application.subscriptions.Subscription;
import org.whalecurve.application.subscriptions.Unsubscribe;
import org.whalecurve.application.subscriptions.port.Mail;
import org.whalecurve.application.subscriptions.port.MailDeliveries;
import org.whalecurve.application.subscriptions.port.Subscriptions;

/** Keeps who wants which scorecard, and whom the sign-in service has vouched for lately. */
public final class SubscriptionKeeping implements Subscribe, Unsubscribe, ListSubscriptions {

    /** Opening pages writes no more often than this, unless the roles are others. */
    private static final Duration SEEN_LATELY = Duration.ofDays(1);

    /** As RFC 5321 bounds a path. */
    private static final int LONGEST_ADDRESS = 254;

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[^\\s\\p{Cntrl}@<>\"(),:;\\\\\\[\\]]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    private final ListScorecards cards;
    private final Subscriptions subscriptions;
    private final MailDeliveries deliveries;
    private final Mail mail;
    private final AuditTrail audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    public SubscriptionKeeping(
            ListScorecards cards,
            Subscriptions subscriptions,
            MailDeliveries deliveries,
            Mail mail,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.cards = cards;
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.mail = mail;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Subscription subscribe(Actor actor, String card, Occasion occasion, String address) {
        requireSeen(actor, card);
        if (!mail.isConfigured()) {
            throw Refusal.conflict(
                    "no-mail-server",
                    "No mail server is configured, so nothing can be sent: ask the operator.");
        }
        if (address.length() > LONGEST_ADDRESS || !ADDRESS.matcher(address).matches()) {
            throw Refusal.conflict(
                    "no-address",
                    "The sign-in service states no verified e-mail address of yours: have it"
                            + " entered there, then sign in again.");
        }
        return unitOfWork.perform(() -> {
            Instant at = clock.instant();
            Optional<Subscription> before = subscriptions.find(actor.user(), card);
            Subscription subscription =
                    new Subscription(
                            actor.user(),
                            card,
                            occasion,
                            address,
                            actor.roles(),
                            before.map(Subscription::since).orElse(at),
                            at);
            subscriptions.put(subscription);
            audit.record(actor.user(), "subscribed to scorecard", card, occasion.id());
            return subscription;
        });
    }

    @Override
    public void unsubscribe(Actor actor, String card) {
        unitOfWork.perform(() -> {
            if (!subscriptions.remove(actor.user(), card)) {
                throw Refusal.notFound("subscription to", card);
            }
            audit.record(actor.user(), "unsubscribed from scorecard", card, "");
        });
    }

    @Override
    public OwnSubscriptions listSubscriptions(Actor actor) {
        List<Subscription> own = subscriptions.of(actor.user());
        if (own.isEmpty()) {
            return new OwnSubscriptions(mail.isConfigured(), List.of());
        }
        see(actor, own);
        List<Delivery> sent = deliveries.to(actor.user());
        return new OwnSubscriptions(
                mail.isConfigured(),
                own.stream().map(each -> new Subscribed(each, latest(sent, each))).toList());
    }

    private void see(Actor actor, List<Subscription> own) {
        Instant at = clock.instant();
        own.stream()
                .filter(each ->
                        !each.roles().equals(actor.roles())
                                || each.seenAt().plus(SEEN_LATELY).isBefore(at))
                .forEach(each ->
                        unitOfWork.perform(() -> subscriptions.put(each.seen(actor.roles(), at))));
    }

    private static @Nullable Delivery latest(List<Delivery> sent, Subscription subscription) {
        return sent.reversed().stream()
                .filter(each -> each.card().equals(subscription.card()))
                .filter(each -> !each.plannedAt().isBefore(subscription.since()))
                .filter(each ->
                        each.last()
                                .filter(step -> step.kind() == Delivery.Kind.NOTHING_NEW)
                                .isEmpty())
                .findFirst()
                .orElse(null);
    }

    private void requireSeen(Actor actor, String card) {
        if (cards.listScorecards(actor).cards().stream()
                .noneMatch(each -> each.id().equals(card))) {
            throw Refusal.notFound("scorecard", card);
        }
    }
}
