package org.whalecurve.rest.runs;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.runs.ReviewedRun;
import org.whalecurve.domain.readiness.Finding;
import org.whalecurve.rest.json.Word;

@Schema(
        name = "RunReview",
        description = "What would hinder a run or weaken its result, before it is ordered.")
record ReviewJson(
        String period,
        @Schema(description = "`actual`, or the name of the plan.") String book,
        String costModel,
        int version,
        @Schema(description = "Whether nothing stands in the way.") boolean possible,
        @Schema(description = "The gravest first.") List<FindingJson> findings) {

    @Schema(name = "RunFinding", description = "Something that hinders a run or weakens it.")
    record FindingJson(
            @Schema(enumeration = {"blocking", "warning", "note"}) String severity,
            @Schema(description = "What sort of finding it is.") String code,
            @Schema(
                            description =
                                    "What it concerns: an id of the model, an import, a month, an"
                                            + " account; empty for the period as a whole.")
                    String of,
            @Schema(description = "What is the matter and what to do.") String problem) {

        static FindingJson from(Finding finding) {
            return new FindingJson(
                    Word.of(finding.severity()), finding.code(), finding.of(), finding.problem());
        }
    }

    static ReviewJson from(ReviewedRun review) {
        return new ReviewJson(
                review.period(),
                review.book().name(),
                review.model(),
                review.version(),
                review.possible(),
                review.findings().stream().map(FindingJson::from).toList());
    }
}
