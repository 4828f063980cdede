package org.whalecurve.rest.subscriptions;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.subscriptions.Delivery;
import org.whalecurve.application.subscriptions.OwnSubscriptions.Subscribed;
import org.whalecurve.application.subscriptions.Subscription;

@Schema(name = "Subscription", description = "A scorecard that the caller gets by e-mail.")
record SubscriptionJson(
        String card,
        @Schema(
                        enumeration = {"month-closed", "status-changed"},
                        examples = "month-closed")
                String occasion,
        @Schema(description = "The caller's own, as the sign-in service states it.") String address,
        @Schema(description = "What was published before is not sent.") Instant since,
        @Schema(nullable = true, description = "The latest e-mail; null if there is none.")
                @Nullable MailJson latest) {

    @Schema(name = "SubscriptionMail", description = "What became of an e-mail.")
    record MailJson(
            @Schema(examples = "2011-03") String month,
            @Schema(
                            enumeration = {
                                "waiting",
                                "sending",
                                "sent",
                                "failed",
                                "given-up",
                                "withheld"
                            },
                            description =
                                    "One that failed is tried again; one that was given up or"
                                            + " withheld is not.")
                    String state,
            @Schema(description = "Why; empty where it goes without saying.") String reason,
            Instant at,
            @Schema(description = "How often it failed.") int failures) {

        static MailJson from(Delivery delivery) {
            return new MailJson(
                    delivery.month().toString(),
                    delivery.last().map(step -> state(step.kind())).orElse("waiting"),
                    delivery.last().map(Delivery.Step::reason).orElse(""),
                    delivery.last().map(Delivery.Step::at).orElse(delivery.plannedAt()),
                    delivery.failures());
        }

        private static String state(Delivery.Kind kind) {
            return switch (kind) {
                case BEGUN -> "sending";
                case SENT -> "sent";
                case FAILED -> "failed";
                case GIVEN_UP -> "given-up";
                case WITHHELD, NOTHING_NEW -> "withheld";
            };
        }
    }

    static SubscriptionJson from(Subscription subscription) {
        return of(subscription, null);
    }

    static SubscriptionJson from(Subscribed subscribed) {
        return of(subscribed.subscription(), subscribed.latest());
    }

    private static SubscriptionJson of(Subscription subscription, @Nullable Delivery latest) {
        return new SubscriptionJson(
                subscription.card(),
                subscription.occasion().id(),
                subscription.address(),
                subscription.since(),
                latest == null ? null : MailJson.from(latest));
    }
}
