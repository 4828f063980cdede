package org.whalecurve.rest.lifetime;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.domain.statistics.Estimate;
import org.whalecurve.domain.statistics.Interval;
import org.whalecurve.rest.json.Amount;

@Schema(
        name = "EstimatedAmount",
        description = "An amount that is expected, not booked, and how sure that is.")
record EstimatedAmountJson(
        @Schema(description = "What is expected.") Amount expected,
        @Schema(description = "Its standard error: 310 of 1,240 ± 310.") Amount standardError,
        @Schema(
                        description =
                                "Lower bound of the interval in which it lies in nineteen cases of twenty.")
                Amount low,
        @Schema(description = "Upper bound of that interval.") Amount high) {

    private static final double CONFIDENCE = 0.95;

    static EstimatedAmountJson from(Estimate estimate, String currency) {
        Interval interval = estimate.interval(CONFIDENCE);
        return new EstimatedAmountJson(
                rounded(estimate.value(), currency),
                rounded(estimate.standardError(), currency),
                rounded(interval.low(), currency),
                rounded(interval.high(), currency));
    }

    /** An estimate has no minor units of its own: the nearest is shown. */
    static Amount rounded(double minor, String currency) {
        return Amount.of(Math.round(minor), currency);
    }
}
