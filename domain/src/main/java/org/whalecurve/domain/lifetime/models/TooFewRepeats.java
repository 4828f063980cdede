package org.whalecurve.domain.lifetime.models;

import java.util.Optional;

/**
 * So few customers have bought again that nothing can be said about any.
 *
 * @param customers how many there are
 * @param repeaters how many have bought again
 */
public record TooFewRepeats(int customers, int repeaters) implements FitOutcome {

    /** Fewer customers that bought again do not determine up to four parameters. */
    public static final int FEWEST_REPEATERS = 10;

    @Override
    public Optional<FittedModel> usable() {
        return Optional.empty();
    }
}
