package org.whalecurve.application.subscriptions.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.whalecurve.application.periods.port.Periods;
import org.whalecurve.application.runs.port.ProfitabilityRuns;
import org.whalecurve.application.subscriptions.Subscription;
import org.whalecurve.application.subscriptions.port.MailDeliveries;
import org.whalecurve.application.subscriptions.port.Subscriptions;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.profitability.Run;

/**
 * Plans an e-mail for each subscription and each run that became of record since it began. Doing so
 * twice plans nothing twice, so that a start makes up for what a stop left out.
 */
final class MailPlanning {

    private final ProfitabilityRuns runs;
    private final Periods periods;
    private final Subscriptions subscriptions;
    private final MailDeliveries deliveries;
    private final InstantSource clock;

    MailPlanning(
            ProfitabilityRuns runs,
            Periods periods,
            Subscriptions subscriptions,
            MailDeliveries deliveries,
            InstantSource clock) {
        this.runs = runs;
        this.periods = periods;
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    void plan() {
        List<Subscription> all = subscriptions.all();
        if (all.isEmpty()) {
            return;
        }
        Instant at = clock.instant();
        List<Run> published = new ArrayList<>();
        Map<String, String> ofRecord = runs.ofRecord(Book.ACTUAL, at);
        ofRecord.values().forEach(id -> runs.find(id).ifPresent(published::add));
        for (Run run : published) {
            Period period = periods.find(run.inputs().period()).orElseThrow();
            all.stream()
                    .filter(each -> isSince(run, each))
                    .forEach(each ->
                            deliveries.plan(each.user(), each.card(), period.last(), run.id(), at));
        }
    }

    private static boolean isSince(Run run, Subscription subscription) {
        Instant publishedAt = run.publishedAt();
        return publishedAt != null && publishedAt.isAfter(subscription.since());
    }
}
