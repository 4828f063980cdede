package org.whalecurve.bootstrap.wiring;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.whalecurve.application.Phase;
import org.whalecurve.application.Stopwatch;

/**
 * Tells the time of each phase as metrics ({@code whalecurve_run_phase_seconds}, {@code
 * whalecurve_run_rows_total} and the same of an import, by phase) and to whoever records the JVM's
 * flight.
 */
@ApplicationScoped
class MeteredStopwatch implements Stopwatch {

    private record Meters(Timer time, Counter rows) {}

    private final Map<Phase, Meters> meters = new EnumMap<>(Phase.class);

    /** Every phase shows from the start, so that a dashboard need not wait for the first close. */
    MeteredStopwatch(MeterRegistry registry) {
        for (Phase phase : Phase.values()) {
            String work = "whalecurve." + lowerCase(phase.work());
            Timer time =
                    Timer.builder(work + ".phase")
                            .description("Time spent in each phase")
                            .tag("phase", lowerCase(phase))
                            .register(registry);
            Counter rows =
                    Counter.builder(work + ".rows")
                            .description("Rows that each phase went through")
                            .tag("phase", lowerCase(phase))
                            .register(registry);
            meters.put(phase, new Meters(time, rows));
        }
    }

    @Override
    public <T> T time(Phase phase, ToLongFunction<T> rowsOf, Supplier<T> work) {
        PhaseEvent event = PhaseEvent.begin(phase.work().name(), phase.name());
        long begin = System.nanoTime();
        T outcome = work.get();
        Duration time = Duration.ofNanos(System.nanoTime() - begin);
        long count = rowsOf.applyAsLong(outcome);
        event.end(count);
        Meters kept = Objects.requireNonNull(meters.get(phase));
        kept.time().record(time);
        kept.rows().increment((double) count);
        return outcome;
    }

    private static String lowerCase(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
