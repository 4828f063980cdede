package org.whalecurve.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.whalecurve.benchmarks.Installation.Company;
import org.whalecurve.benchmarks.Installation.Running;
import org.whalecurve.localstack.WhalecurveApi;
import org.whalecurve.localstack.WhalecurveApi.Content;

/**
 * The half year of a company closed several times by one application; only the first finds the JVM
 * cold.
 *
 * @param runs the phases of each run
 * @param resident most main memory of the application from its start to its stop
 * @param summary what the last run says of itself
 * @param whatIf scenarios tried on the last run
 */
record Close(List<List<Measured>> runs, long resident, JsonNode summary, WhatIf whatIf) {

    private static final int PHASES = 6;

    /** Closes the half year so many times. */
    static Close of(Installation installation, Company company, int times, int heap)
            throws IOException {
        try (Running running = installation.new Running(company, "close", heap)) {
            WhalecurveApi api = running.api();
            URI model = api.post("cost-models", Content.YAML, Resource.body("cost-model.yaml"));
            api.post(model + "/publication", Content.JSON, BodyPublishers.noBody());
            JsonNode run = api.get(model);
            for (int i = 1; i <= times; i++) {
                run = close(api, "half-year-" + i);
            }
            running.awaitPhase("run_phase_seconds_count{phase=\"statements\"}", times);
            long resident = ProcessClock.mostResident(running.process());
            WhatIf whatIf =
                    WhatIf.of(
                            running,
                            run.path("id").asText(),
                            run.path("summary").path("customers").asLong());
            List<Measured> phases = running.stop().phases("RUN");
            List<List<Measured>> runs = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                runs.add(phases.subList(i * PHASES, (i + 1) * PHASES));
            }
            return new Close(runs, resident, run.path("summary"), whatIf);
        }
    }

    /** A run as one. */
    static Measured whole(List<Measured> run) {
        return Measured.together("close", run.getFirst().rows(), run);
    }

    private static JsonNode close(WhalecurveApi api, String period) throws IOException {
        api.post(
                "periods",
                Content.JSON,
                BodyPublishers.ofString(
                        "{\"id\":\"%s\",\"first\":\"2025-01\",\"last\":\"2025-06\"}"
                                .formatted(period)));
        URI run =
                api.postOnce(
                        "runs",
                        UUID.randomUUID().toString(),
                        BodyPublishers.ofString(
                                "{\"period\":\"%s\",\"costModel\":\"benchmark\",\"version\":1}"
                                        .formatted(period)));
        api.await(run, Set.of("CERTIFIED"), Set.of("ORDERED", "RUNNING"));
        return api.get(run);
    }
}
