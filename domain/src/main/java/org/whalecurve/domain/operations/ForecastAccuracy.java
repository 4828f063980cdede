package org.whalecurve.domain.operations;

import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.money.Fraction;

/**
 * How far forecasts F were from what came, A. Quantities are in millionths.
 *
 * @param forecasts how many forecasts state both
 * @param actual ΣA
 * @param error Σ(F − A): above zero where more was foreseen than came
 * @param absoluteError Σ|A − F|
 * @param relativeErrors Σ(|A − F| ÷ A), each in millionths, rounded half up; null where it is not
 *     defined, because something did not come at all
 */
public record ForecastAccuracy(
        long forecasts, long actual, long error, long absoluteError, @Nullable Long relativeErrors)
        implements OperationsResult {

    private static final long MILLION = 1_000_000;

    /** The weighted error, Σ|A − F| ÷ ΣA; empty where nothing came. */
    public Optional<Fraction> weightedError() {
        return ratio(Fraction.of(absoluteError), actual);
    }

    /**
     * The bias, Σ(F − A) ÷ ΣA: above zero where too much was foreseen; empty where nothing came.
     */
    public Optional<Fraction> bias() {
        return ratio(Fraction.of(error), actual);
    }

    /**
     * The tracking signal, Σ(F − A) ÷ (Σ|A − F| ÷ n): how many mean errors the errors add up to.
     * Empty where every forecast came true.
     */
    public Optional<Fraction> trackingSignal() {
        return ratio(Fraction.of(error).times(forecasts), absoluteError);
    }

    /**
     * The mean of |A − F| ÷ A, each forecast counting alike; not defined where something did not
     * come at all.
     */
    public Optional<Fraction> meanRelativeError() {
        return relativeErrors == null || forecasts == 0
                ? Optional.empty()
                : Optional.of(
                        new Fraction(
                                BigInteger.valueOf(relativeErrors),
                                BigInteger.valueOf(forecasts)
                                        .multiply(BigInteger.valueOf(MILLION))));
    }

    private static Optional<Fraction> ratio(Fraction above, long below) {
        return below <= 0 ? Optional.empty() : Optional.of(above.dividedBy(below));
    }
}
