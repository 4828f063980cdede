package org.whalecurve.rest.subscriptions;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.subscriptions.OwnSubscriptions;

@Schema(name = "Subscriptions", description = "What the caller has subscribed to.")
record SubscriptionsJson(
        @Schema(description = "Whether a mail server is configured; without one nothing is sent.")
                boolean sending,
        List<SubscriptionJson> subscriptions) {

    static SubscriptionsJson from(OwnSubscriptions own) {
        return new SubscriptionsJson(
                own.sending(), own.subscriptions().stream().map(SubscriptionJson::from).toList());
    }
}
