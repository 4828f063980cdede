package org.whalecurve.web.scorecards;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.subscriptions.Delivery;
import org.whalecurve.application.subscriptions.Occasion;
import org.whalecurve.application.subscriptions.OwnSubscriptions;
import org.whalecurve.application.subscriptions.OwnSubscriptions.Subscribed;
import org.whalecurve.web.Wording;

/**
 * Whether the reader gets a card by e-mail, and what became of the latest one.
 *
 * @param sending whether a mail server is configured
 * @param month the month that the card is looked at, to come back to
 * @param choices when it can be sent
 * @param latest what became of the latest e-mail, in words; empty if there is none
 */
record SubscriptionView(boolean sending, String month, List<Choice> choices, String latest) {

    /** Said in forms where nothing is to be sent. */
    static final String NEVER = "never";

    /** One of the occasions, or none. */
    record Choice(String value, String label, boolean chosen) {}

    static SubscriptionView of(
            OwnSubscriptions own, String card, YearMonth month, Wording wording) {
        Optional<Subscribed> subscribed = own.to(card);
        Optional<Occasion> chosen = subscribed.map(each -> each.subscription().occasion());
        return new SubscriptionView(
                own.sending(),
                month.toString(),
                List.of(
                        new Choice(NEVER, "not by e-mail", chosen.isEmpty()),
                        choice(Occasion.MONTH_CLOSED, chosen),
                        choice(Occasion.STATUS_CHANGED, chosen)),
                subscribed.map(each -> latest(each, wording)).orElse(""));
    }

    /** When it is sent, in words. */
    static String words(Occasion occasion) {
        return switch (occasion) {
            case MONTH_CLOSED -> "when a month is closed";
            case STATUS_CHANGED -> "when a measure changes its status";
        };
    }

    /** What became of the latest e-mail; empty if there is none. */
    static String latest(Subscribed subscribed, Wording wording) {
        Delivery latest = subscribed.latest();
        return latest == null
                ? ""
                : wording.months(latest.month(), latest.month())
                        + ": "
                        + latest.last().map(step -> said(step, wording)).orElse("about to be sent");
    }

    private static String said(Delivery.Step step, Wording wording) {
        return switch (step.kind()) {
            case BEGUN -> "being sent";
            case SENT -> "sent " + wording.moment(step.at());
            case FAILED -> "not sent yet, it is tried again. " + step.reason();
            case GIVEN_UP -> "not sent. " + step.reason();
            case WITHHELD, NOTHING_NEW -> "not sent. " + step.reason();
        };
    }

    private static Choice choice(Occasion occasion, Optional<Occasion> chosen) {
        return new Choice(
                occasion.id(), words(occasion), chosen.filter(occasion::equals).isPresent());
    }

    /**
     * The occasion of that name.
     *
     * @return null for {@value #NEVER}
     */
    static @Nullable Occasion occasion(@Nullable String name) {
        if (name == null || name.isBlank() || name.equals(NEVER)) {
            return null;
        }
        return Occasion.of(name)
                .orElseThrow(() ->
                        Refusal.wrongInput(
                                "no-occasion",
                                "A scorecard can be sent when a month is closed or when a measure"
                                        + " changes its status."));
    }
}
