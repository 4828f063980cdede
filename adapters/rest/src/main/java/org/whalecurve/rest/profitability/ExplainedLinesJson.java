package org.whalecurve.rest.profitability;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.ExplainedLines;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.Listing;
import org.whalecurve.rest.json.Word;

@Schema(name = "ExplainedLines", description = "A figure of a statement and the lines in it.")
record ExplainedLinesJson(
        String run,
        String period,
        @Schema(nullable = true, description = "Null for the lines without a customer.")
                @Nullable CustomerRefJson customer,
        @Schema(examples = "known-cost") String figure,
        @Schema(description = "As the statement has it; the parts of all lines add up to it.")
                Amount amount,
        Listing<PartJson> lines,
        int allLines) {

    @Schema(name = "LinePart", description = "A line, and its part of the figure.")
    record PartJson(ExplainedLineJson line, Amount part) {}

    static ExplainedLinesJson from(ExplainedLines explained) {
        String currency = explained.view().currency();
        return new ExplainedLinesJson(
                explained.view().run(),
                explained.view().period(),
                ExplainedStatementJson.customerOf(explained.view()),
                Word.of(explained.figure()),
                Amount.of(explained.figure().in(explained.view().statement()), currency),
                Listing.of(
                        explained.lines(),
                        line ->
                                new PartJson(
                                        ExplainedLineJson.from(line, currency),
                                        Amount.of(explained.figure().of(line), currency))),
                explained.allLines());
    }
}
