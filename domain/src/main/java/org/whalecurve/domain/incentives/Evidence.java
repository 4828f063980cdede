package org.whalecurve.domain.incentives;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.operations.Bargain;
import org.whalecurve.domain.operations.ForecastLean;
import org.whalecurve.domain.operations.SalesEffort;
import org.whalecurve.domain.operations.ServiceTrend;

/**
 * What the records of the company tell of the months on which a plan is tried, besides the figures
 * that the plan measures.
 *
 * @param efforts when the orders of each participant's own customers came, by user name; who looks
 *     after none is left out
 * @param buying what buying cheaply saved, against the stock that it added
 * @param handling what handling cheaply saved, against the sales that it lost
 * @param forecasts to which side forecasts lie
 * @param service how contacts were resolved
 */
public record Evidence(
        Map<String, SalesEffort> efforts,
        Told<Bargain> buying,
        Told<Bargain> handling,
        Told<List<ForecastLean>> forecasts,
        Told<ServiceTrend> service) {

    /**
     * What the records tell, or what they would need to tell it.
     *
     * @param value what they tell; null if they do not
     * @param needs what they would need, in a sentence
     */
    public record Told<T>(@Nullable T value, String needs) {

        /** What was found, if anything was. */
        @SuppressWarnings("NullAway") // an Optional is empty where there is no value
        public static <T> Told<T> of(Optional<T> found, String needs) {
            return new Told<>(found.orElse(null), needs);
        }
    }

    /** Keeps a copy. */
    public Evidence {
        efforts = Map.copyOf(efforts);
    }

    /** Records that tell nothing. */
    public static Evidence nothing(String needs) {
        return new Evidence(
                Map.of(),
                new Told<>(null, needs),
                new Told<>(null, needs),
                new Told<>(null, needs),
                new Told<>(null, needs));
    }
}
