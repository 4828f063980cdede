package org.whalecurve.rest.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.domain.statistics.Estimate;
import org.whalecurve.domain.statistics.Interval;

@Schema(
        name = "EstimatedAmount",
        description = "An amount that is expected, not booked, and how sure that is.")
public record EstimatedAmount(
        @Schema(description = "What is expected.") Amount expected,
        @Schema(description = "Its standard error: 310 of 1,240 ± 310.") Amount standardError,
        @Schema(
                        description =
                                "Lower bound of the interval in which it lies in nineteen cases of twenty.")
                Amount low,
        @Schema(description = "Upper bound of that interval.") Amount high) {

    private static final double CONFIDENCE = 0.95;

    /** What is expected, with its error and bounds. */
    public static EstimatedAmount from(Estimate estimate, String currency) {
        Interval interval = estimate.interval(CONFIDENCE);
        return new EstimatedAmount(
                rounded(estimate.value(), currency),
                rounded(estimate.standardError(), currency),
                rounded(interval.low(), currency),
                rounded(interval.high(), currency));
    }

    /** An estimate has no minor units of its own: the nearest is shown. */
    public static Amount rounded(double minor, String currency) {
        return Amount.of(Math.round(minor), currency);
    }
}
