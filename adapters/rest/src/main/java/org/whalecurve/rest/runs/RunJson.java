package org.whalecurve.rest.runs;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunInputs;
import org.whalecurve.domain.profitability.RunResult;

@Schema(name = "Run", description = "One calculation of a period.")
record RunJson(
        @Schema(description = "The same inputs give the same id.") String id,
        InputsJson inputs,
        String orderedBy,
        Instant orderedAt,
        @Schema(
                        enumeration = {
                            "ORDERED",
                            "RUNNING",
                            "CERTIFIED",
                            "NOT_TIED",
                            "PUBLISHED",
                            "SUPERSEDED",
                            "FAILED",
                            "INTERRUPTED"
                        })
                String state,
        ProgressJson progress,
        @Schema(nullable = true, description = "Why it failed or was interrupted.")
                @Nullable String problem,
        @Schema(nullable = true, description = "The totals; null until it is computed.")
                @Nullable SummaryJson summary,
        @Schema(
                        nullable = true,
                        description =
                                "Since when it was the run of record of its period; null if it never was.")
                @Nullable Instant publishedAt) {

    @Schema(name = "RunInputs", description = "Everything a run's figures depend on.")
    record InputsJson(
            String period,
            @Schema(examples = "2011-03..2011-03") String months,
            @Schema(description = "`actual`, or the name of the plan that was computed.")
                    String book,
            String costModel,
            int version,
            String modelSha256,
            List<String> imports,
            List<String> factHashes) {

        static InputsJson from(RunInputs inputs) {
            return new InputsJson(
                    inputs.period(),
                    inputs.months(),
                    inputs.book().name(),
                    inputs.model(),
                    inputs.modelVersion(),
                    inputs.modelSha256(),
                    inputs.importIds(),
                    inputs.factHashes());
        }
    }

    @Schema(name = "RunProgress", description = "How far a run is.")
    record ProgressJson(
            @Schema(description = "Order lines folded so far.") long linesFolded,
            @Schema(description = "Order lines to fold.") long linesTotal,
            @Schema(description = "From 0 to 100.") int percent) {

        static ProgressJson from(Run run) {
            return new ProgressJson(run.linesFolded(), run.linesTotal(), percentOf(run));
        }

        private static int percentOf(Run run) {
            if (run.state().hasResult()) {
                return 100;
            }
            return run.linesTotal() <= 0
                    ? 0
                    : (int) Math.min(99, run.linesFolded() * 100 / run.linesTotal());
        }
    }

    static RunJson from(Run run) {
        RunResult result = run.result();
        return new RunJson(
                run.id(),
                InputsJson.from(run.inputs()),
                run.orderedBy(),
                run.orderedAt(),
                run.state().name(),
                ProgressJson.from(run),
                run.problem(),
                result == null ? null : SummaryJson.from(result),
                run.publishedAt());
    }
}
