package org.whalecurve.application.subscriptions.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.RecogniseActor;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.runs.port.ProfitabilityRuns;
import org.whalecurve.application.scorecards.CardQuestion;
import org.whalecurve.application.scorecards.DocumentForm;
import org.whalecurve.application.scorecards.ExportScorecard;
import org.whalecurve.application.scorecards.ScorecardFile;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.application.scorecards.ViewScorecard;
import org.whalecurve.application.subscriptions.Delivery;
import org.whalecurve.application.subscriptions.Occasion;
import org.whalecurve.application.subscriptions.Subscription;
import org.whalecurve.application.subscriptions.port.MailDeliveries;
import org.whalecurve.application.subscriptions.port.MailMessage;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.scorecards.Span;

/**
 * Writes the e-mails. It asks for the scorecard as the subscriber, by the same gate as everybody:
 * with the roles they were last seen with and the units they answer for now.
 */
public final class CardMailWriting {

    private final RecogniseActor recogniseActor;
    private final ViewScorecard viewScorecard;
    private final ExportScorecard exportScorecard;
    private final ProfitabilityRuns runs;
    private final MailDeliveries deliveries;
    private final String site;

    /**
     * @param site the address that people open Whalecurve at, such as {@code
     *     https://whalecurve.example}
     */
    public CardMailWriting(
            RecogniseActor recogniseActor,
            ViewScorecard viewScorecard,
            ExportScorecard exportScorecard,
            ProfitabilityRuns runs,
            MailDeliveries deliveries,
            String site) {
        this.recogniseActor = recogniseActor;
        this.viewScorecard = viewScorecard;
        this.exportScorecard = exportScorecard;
        this.runs = runs;
        this.deliveries = deliveries;
        this.site = site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
    }

    /**
     * The message, or nothing where there is nothing to tell.
     *
     * @throws Refusal as {@link ExportScorecard} does
     */
    Optional<MailMessage> write(Subscription subscription, Delivery delivery) {
        Actor actor =
                recogniseActor.recogniseActor(
                        subscription.user(),
                        subscription.roles().stream()
                                .map(Role::id)
                                .collect(Collectors.toUnmodifiableSet()),
                        // Groups are known of whoever is signed in; a mail shows what is granted.
                        Set.of());
        CardQuestion question = asked(delivery, null);
        ScorecardReport report = viewScorecard.viewScorecard(actor, question);
        Run run = runs.find(delivery.run()).orElseThrow();
        Instant publishedAt = run.publishedAt();
        if (publishedAt == null) {
            throw new IllegalStateException("run " + run.id() + " was never published");
        }
        Instant before = publishedAt.minus(1, ChronoUnit.MICROS);
        boolean restated = ofRecord(before, run);
        boolean statusAsked = subscription.occasion() == Occasion.STATUS_CHANGED;
        List<StatusChange> changes =
                restated ? sinceRestated(actor, delivery, report, before) : sinceMonth(report);
        if (statusAsked ? changes.isEmpty() : !isNewlyClosed(subscription, delivery, run)) {
            return Optional.empty();
        }
        ScorecardFile file = exportScorecard.exportScorecard(actor, question, DocumentForm.PDF);
        return Optional.of(
                new CardMail(report, changes, restated, subscription.occasion(), site)
                        .message(delivery.number(), subscription.address(), file));
    }

    private boolean isNewlyClosed(Subscription subscription, Delivery delivery, Run run) {
        return !ofRecord(subscription.since(), run)
                && deliveries.to(delivery.user()).stream()
                        .filter(each -> each.number() != delivery.number())
                        .filter(each -> each.card().equals(delivery.card()))
                        .filter(each -> each.month().equals(delivery.month()))
                        .noneMatch(Delivery::mayHaveArrived);
    }

    /** Whether the period of a run had a run of record at a moment. */
    private boolean ofRecord(Instant moment, Run run) {
        return runs.ofRecord(Book.ACTUAL, moment).containsKey(run.inputs().period());
    }

    private static List<StatusChange> sinceMonth(ScorecardReport report) {
        return report.course().size() < 2
                ? List.of()
                : StatusChange.between(
                        report.course().get(report.course().size() - 2), report.present());
    }

    private List<StatusChange> sinceRestated(
            Actor actor, Delivery delivery, ScorecardReport report, Instant before) {
        try {
            return StatusChange.between(
                    viewScorecard.viewScorecard(actor, asked(delivery, before)).present(),
                    report.present());
        } catch (Refusal e) {
            if (e.kind() == Refusal.Kind.NOT_FOUND) {
                return List.of(); // there was no card then, so nothing on it has changed
            }
            throw e;
        }
    }

    private static CardQuestion asked(Delivery delivery, @Nullable Instant asOf) {
        return new CardQuestion(delivery.card(), delivery.month(), Span.MONTH, asOf);
    }
}
