package org.whalecurve.rest.lifetime;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.lifetime.EquityReport;
import org.whalecurve.rest.json.Word;

@Schema(
        name = "GroupedEquity",
        description =
                "What the customers in one's scope are worth, group by group. Standard errors are"
                        + " without that of the model, which all customers share.")
record GroupedEquityJson(
        @Schema(description = "The lifetime run that values them.") String run,
        @Schema(enumeration = {"cohort", "segment", "country"}) String by,
        @Schema(description = "Of all groups: what is booked adds up exactly.") EquityJson total,
        @Schema(description = "How many customers lie outside one's scope.") int notShown,
        @Schema(
                        description =
                                "Cohorts in the order of time, others by what is expected, the most"
                                        + " first.")
                List<PartJson> items) {

    @Schema(name = "EquityPart", description = "A group of customers.")
    record PartJson(
            @Schema(
                            description =
                                    "Empty for customers of whom none is known; a cohort is the"
                                            + " quarter of the first purchase, such as 2011-Q3.")
                    String name,
            EquityJson equity) {}

    static GroupedEquityJson from(EquityReport report) {
        boolean stoppingIsSeen = requireNonNull(report.run().result()).stoppingIsSeen();
        String currency = report.currency();
        return new GroupedEquityJson(
                report.run().id(),
                Word.of(report.by()),
                EquityJson.from(report.total(), stoppingIsSeen, currency),
                report.notShown(),
                report.parts().stream()
                        .map(part ->
                                new PartJson(
                                        part.name(),
                                        EquityJson.from(part.equity(), stoppingIsSeen, currency)))
                        .toList());
    }
}
