package org.whalecurve.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.whalecurve.benchmarks.Installation.Company;
import org.whalecurve.benchmarks.Installation.Running;
import org.whalecurve.localstack.WhalecurveApi.Content;

/**
 * One import of a file into an empty company.
 *
 * @param phases delivery, reading, booking
 * @param resident most main memory of the application from its start to its stop
 * @param postgresSeconds CPU seconds that PostgreSQL took meanwhile
 */
record Import(List<Measured> phases, long resident, double postgresSeconds) {

    /** Imports a file and checks that every row of it was counted. */
    static Import of(
            Installation installation,
            Company company,
            Path file,
            OrderBook.Written expected,
            int heap)
            throws IOException {
        try (Running running = installation.new Running(company, "import", heap)) {
            var api = running.api();
            api.put(
                    "import-profiles/benchmark",
                    Content.YAML,
                    Resource.body("import-profile.yaml"));
            double postgresBefore = ProcessClock.cpuSecondsOfAll(installation.postgres());
            double cpuBefore = ProcessClock.cpuSeconds(running.process());
            long begin = System.nanoTime();
            URI received =
                    api.post(
                            "imports?profile=benchmark&name=" + file.getFileName(),
                            Content.CSV,
                            BodyPublishers.ofFile(file));
            double seconds = (System.nanoTime() - begin) / 1e9;
            double cpu = ProcessClock.cpuSeconds(running.process()) - cpuBefore;
            api.await(received, Set.of("COMMITTED"), Set.of("RECEIVED", "READING"));
            check(api.get(received), expected);
            running.awaitPhase("import_phase_seconds_count{phase=\"booking\"}", 1);
            double postgres =
                    ProcessClock.cpuSecondsOfAll(installation.postgres()) - postgresBefore;
            long resident = ProcessClock.mostResident(running.process());
            List<Measured> phases = new ArrayList<>();
            phases.add(new Measured("delivery", expected.rows(), seconds, cpu, 0, 0, 0));
            phases.addAll(running.stop().phases("IMPORT"));
            return new Import(phases, resident, postgres);
        }
    }

    /** The import as one. */
    Measured whole() {
        Measured sum = Measured.together("import", phases.getFirst().rows(), phases);
        return new Measured(
                sum.name(),
                sum.rows(),
                sum.seconds(),
                sum.cpuSeconds(),
                sum.heap(),
                sum.live(),
                resident);
    }

    private static void check(JsonNode read, OrderBook.Written expected) {
        long accepted = read.path("rowsAccepted").asLong();
        long rejected = read.path("rowsRejected").asLong();
        if (accepted + rejected != expected.rows() || rejected != expected.bad()) {
            throw new IllegalStateException("expected " + expected + ", imported " + read);
        }
    }
}
