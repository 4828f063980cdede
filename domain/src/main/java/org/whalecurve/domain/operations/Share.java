package org.whalecurve.domain.operations;

import java.util.Optional;
import org.whalecurve.domain.money.Fraction;

/**
 * How many of some things are as they should be.
 *
 * @param met how many are
 * @param judged of how many it is known whether they are
 */
public record Share(long met, long judged) {

    /** Nothing is known of anything. */
    static final Share NONE = new Share(0, 0);

    /** With one more. */
    Share and(boolean isMet) {
        return new Share(isMet ? met + 1 : met, judged + 1);
    }

    /** Both together. */
    Share plus(Share more) {
        return new Share(met + more.met, judged + more.judged);
    }

    /** Between 0 and 1; empty where nothing is known. */
    public Optional<Fraction> rate() {
        return judged == 0 ? Optional.empty() : Optional.of(Fraction.of(met, judged));
    }
}
