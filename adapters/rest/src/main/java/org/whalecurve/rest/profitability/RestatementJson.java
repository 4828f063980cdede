package org.whalecurve.rest.profitability;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.profitability.RestatementReport;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.Word;

@Schema(
        name = "Restatement",
        description = "Why a period that was computed anew keeps another amount than before.")
record RestatementJson(
        String from,
        String to,
        String period,
        @Schema(description = "What the company kept by the earlier run.") Amount keptBefore,
        @Schema(description = "Their amounts lead from the one to the other exactly.")
                List<RestatementStepJson> steps,
        @Schema(description = "What it kept by the later run.") Amount keptAfter,
        @Schema(description = "Ids of the imports that only the later run used.")
                List<String> addedImports,
        @Schema(description = "Ids of the imports that only the earlier run used.")
                List<String> droppedImports,
        @Schema(description = "Rules of the cost model that differ.")
                List<RunComparisonJson.RuleJson> rules) {

    @Schema(name = "RestatementStep", description = "What one cause did to one line of the result.")
    record RestatementStepJson(
            @Schema(enumeration = {"calculation", "order-lines", "facts", "postings", "rules"})
                    String cause,
            @Schema(
                            enumeration = {
                                "net-revenue",
                                "product-cost",
                                "cost-to-serve",
                                "unused-capacity",
                                "sustaining-cost"
                            })
                    String line,
            @Schema(description = "Below zero for less.") Amount amount) {}

    static RestatementJson from(RestatementReport report) {
        String currency = report.currency();
        return new RestatementJson(
                report.from(),
                report.to(),
                report.period(),
                Amount.of(report.restatement().from(), currency),
                report.restatement().steps().stream()
                        .map(step ->
                                new RestatementStepJson(
                                        Word.of(step.cause()),
                                        Word.of(step.line()),
                                        Amount.of(step.amount(), currency)))
                        .toList(),
                Amount.of(report.restatement().to(), currency),
                report.addedImports(),
                report.droppedImports(),
                report.rules().stream().map(RunComparisonJson.RuleJson::from).toList());
    }
}
