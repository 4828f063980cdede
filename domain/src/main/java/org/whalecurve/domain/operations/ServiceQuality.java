package org.whalecurve.domain.operations;

import java.util.Optional;
import org.whalecurve.domain.money.Fraction;

/**
 * How customers who turned to the company were answered.
 *
 * @param minutes minutes until the first answer, in millionths, of the contacts that state them
 * @param answered how many contacts state them
 * @param resolvedAtOnce contacts after which nobody had to come back
 */
public record ServiceQuality(long minutes, long answered, Share resolvedAtOnce)
        implements OperationsResult {

    private static final long MILLION = 1_000_000;

    /** The mean number of minutes until the first answer; empty where none is stated. */
    public Optional<Fraction> minutesToResponse() {
        return answered == 0
                ? Optional.empty()
                : Optional.of(Fraction.of(minutes, MILLION).dividedBy(answered));
    }
}
