package org.whalecurve.domain.operations;

import java.util.Optional;
import org.whalecurve.domain.money.Fraction;

/**
 * How much of what was ordered was shipped, by units, by lines and by orders. What was shipped
 * beyond what was ordered fills nothing.
 *
 * @param ordered units of the lines that state both, in millionths
 * @param filled how many of them were shipped, likewise
 * @param lines lines that were filled
 * @param orders orders of which every line was
 */
public record FillRates(long ordered, long filled, Share lines, Share orders) {

    /** Units shipped ÷ units ordered, between 0 and 1; empty where nothing was ordered. */
    public Optional<Fraction> units() {
        return ordered == 0 ? Optional.empty() : Optional.of(Fraction.of(filled, ordered));
    }
}
