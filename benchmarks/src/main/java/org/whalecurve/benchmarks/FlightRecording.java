package org.whalecurve.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * What the JVM of the application wrote down about itself: when each phase began and ended, and how
 * much memory was in use meanwhile.
 */
final class FlightRecording {

    private static final String PHASE = "org.whalecurve.Phase";
    private static final String HEAP = "jdk.GCHeapMemoryUsage";
    private static final String COLLECTION = "jdk.GCHeapSummary";
    private static final String RESIDENT = "jdk.ResidentSetSize";
    private static final String OFTEN = "#period=50 ms";

    private record Sample(Instant time, long bytes) {}

    private final List<RecordedEvent> phases = new ArrayList<>();
    private final List<Sample> heap = new ArrayList<>();
    private final List<Sample> live = new ArrayList<>();
    private final List<Sample> resident = new ArrayList<>();

    private FlightRecording() {}

    /** The option that lets a JVM record what is needed here and nothing else. */
    static String option(Path file) {
        StringBuilder option =
                new StringBuilder("-XX:StartFlightRecording:filename=")
                        .append(file)
                        .append(",settings=none");
        for (String event : List.of(PHASE, HEAP, COLLECTION, RESIDENT)) {
            option.append(",+").append(event).append("#enabled=true");
        }
        return option.append(",+")
                .append(HEAP)
                .append(OFTEN)
                .append(",+")
                .append(RESIDENT)
                .append(OFTEN)
                .toString();
    }

    static FlightRecording read(Path file) throws IOException {
        FlightRecording recording = new FlightRecording();
        try (RecordingFile events = new RecordingFile(file)) {
            while (events.hasMoreEvents()) {
                recording.take(events.readEvent());
            }
        }
        return recording;
    }

    /** The phases of an import or a run, in the order in which they began. */
    List<Measured> phases(String work) {
        return phases.stream()
                .filter(phase -> phase.getString("work").equals(work))
                .map(this::measured)
                .toList();
    }

    /** Main memory in use at most, from the start of the application to its stop. */
    long mostResident() {
        return resident.stream().mapToLong(Sample::bytes).max().orElse(0);
    }

    private void take(RecordedEvent event) {
        switch (event.getEventType().getName()) {
            case PHASE -> phases.add(event);
            case HEAP -> heap.add(new Sample(event.getStartTime(), event.getLong("used")));
            case RESIDENT -> resident.add(new Sample(event.getStartTime(), event.getLong("size")));
            case COLLECTION -> {
                Sample used = new Sample(event.getStartTime(), event.getLong("heapUsed"));
                heap.add(used);
                if (event.getString("when").startsWith("After")) {
                    live.add(used);
                }
            }
            default -> {
                // Recorded by the JVM itself, whatever was asked for.
            }
        }
    }

    private Measured measured(RecordedEvent phase) {
        return new Measured(
                phase.getString("phase").toLowerCase(Locale.ROOT),
                phase.getLong("rows"),
                phase.getDuration().toNanos() / 1e9,
                phase.getDuration("cpu").toNanos() / 1e9,
                most(heap, phase),
                most(live, phase),
                most(resident, phase));
    }

    private static long most(List<Sample> samples, RecordedEvent phase) {
        return samples.stream()
                .filter(sample ->
                        !sample.time().isBefore(phase.getStartTime())
                                && !sample.time().isAfter(phase.getEndTime()))
                .mapToLong(Sample::bytes)
                .max()
                .orElse(0);
    }
}
