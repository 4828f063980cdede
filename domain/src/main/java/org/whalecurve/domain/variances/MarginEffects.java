package org.whalecurve.domain.variances;

import org.whalecurve.domain.money.Fraction;

/**
 * What changed the margin of one product between two periods, exactly, in minor units. Together
 * they are the change.
 *
 * @param price it was sold at another price
 * @param cost it cost another amount: above zero where it cost less
 * @param volume more or fewer units were sold
 * @param mix its share in all units changed; zero in a convention without mix
 * @param joint price or cost changed together with the volume; zero in a convention without it
 */
public record MarginEffects(
        Fraction price, Fraction cost, Fraction volume, Fraction mix, Fraction joint) {

    private static final Fraction ZERO = Fraction.of(0, 1);

    /**
     * Parts the change.
     *
     * @param was sold before, with a price
     * @param is sold now, with a price
     * @param unitsBefore units of all products before, above zero
     * @param unitsNow units of all products now
     */
    static MarginEffects of(
            Convention convention, Sales was, Sales is, long unitsBefore, long unitsNow) {
        return switch (convention) {
            case PRICE_VOLUME_MIX -> {
                Fraction atOldMix = Fraction.of(was.units(), unitsBefore).times(unitsNow);
                Fraction margin = was.unitMargin();
                yield new MarginEffects(
                        is.price().minus(was.price()).times(is.units()),
                        was.unitCost().minus(is.unitCost()).times(is.units()),
                        atOldMix.minus(Fraction.of(was.units(), 1)).times(margin),
                        Fraction.of(is.units(), 1).minus(atOldMix).times(margin),
                        ZERO);
            }
            case OLD_VOLUME -> {
                long more = Math.subtractExact(is.units(), was.units());
                yield new MarginEffects(
                        is.price().minus(was.price()).times(was.units()),
                        was.unitCost().minus(is.unitCost()).times(was.units()),
                        was.unitMargin().times(more),
                        ZERO,
                        is.unitMargin().minus(was.unitMargin()).times(more));
            }
        };
    }
}
