package org.whalecurve.domain.scorecards;

import java.util.Optional;
import org.whalecurve.domain.money.Fraction;

/** What a measure came to, or why nobody knows. */
public sealed interface MeasureValue {

    /**
     * It is known.
     *
     * @param amount in the unit of the measure
     */
    record Known(Fraction amount) implements MeasureValue {}

    /**
     * It is not known, which is not zero.
     *
     * @param reason a sentence that says why
     */
    record NoData(String reason) implements MeasureValue {}

    /** The value, if it is known. */
    default Optional<Fraction> known() {
        return this instanceof Known(var amount) ? Optional.of(amount) : Optional.empty();
    }

    /** Why it is not known; empty if it is. */
    default Optional<String> missing() {
        return this instanceof NoData(var reason) ? Optional.of(reason) : Optional.empty();
    }
}
