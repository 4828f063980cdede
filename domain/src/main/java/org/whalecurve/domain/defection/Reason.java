package org.whalecurve.domain.defection;

import java.util.Locale;

/**
 * What makes one think that a customer is leaving, or why it may be.
 *
 * @param kind what it is
 * @param figure what is seen
 * @param compared what it is compared with, in the same unit
 */
public record Reason(Kind kind, double figure, double compared) {

    /** What can be seen. */
    public enum Kind {
        /** Days since the last purchase, and its usual days between purchases. */
        LONG_PAUSE,
        /** The likelihood that it still is a customer, and what that was before. */
        LIKELIHOOD_FELL,
        /** Days between its last purchases on average, and between those before. */
        BUYS_LESS_OFTEN,
        /** Revenue of its last purchases on average, and of those before, in minor units. */
        SPENDS_LESS
    }

    /** The reason in words, as one would go on after the name of the customer. */
    public String words() {
        return switch (kind) {
            case LONG_PAUSE ->
                    String.format(
                            Locale.UK,
                            "has not bought for %.0f days, %.1f times its usual %.0f",
                            figure,
                            figure / compared,
                            compared);
            case LIKELIHOOD_FELL ->
                    String.format(
                            Locale.UK,
                            "still is a customer with a likelihood of %.0f%%, %d days earlier %.0f%%",
                            100 * figure,
                            Defection.QUARTER_DAYS,
                            100 * compared);
            case BUYS_LESS_OFTEN ->
                    String.format(
                            Locale.UK,
                            "bought every %.0f days the last %d times, every %.0f days before",
                            figure,
                            Trend.LAST,
                            compared);
            case SPENDS_LESS ->
                    String.format(
                            Locale.UK,
                            "spent %.0f%% less on each of the last %d purchases than before",
                            100 * (1 - figure / compared),
                            Trend.LAST);
        };
    }
}
