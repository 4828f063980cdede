package org.whalecurve.rest.scenarios;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.scenarios.ScenarioReport;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.scenarios.Movers;
import org.whalecurve.rest.json.Amount;

@Schema(name = "ScenarioReport", description = "A run, and what it would have found.")
record ScenarioReportJson(
        String run,
        String period,
        @Schema(description = "What the run found.") SideJson before,
        @Schema(description = "What it would have found.") SideJson after,
        BridgeJson bridge,
        @Schema(description = "How many customers earn more.") int gainers,
        @Schema(description = "How many customers earn less.") int losers,
        @Schema(description = "Those who gain most.") List<MoverJson> gaining,
        @Schema(description = "Those who lose most.") List<MoverJson> losing) {

    @Schema(name = "Mover", description = "A customer that earns more or less.")
    record MoverJson(
            @Schema(nullable = true, description = "The customer's key.") @Nullable String customer,
            @Schema(nullable = true) @Nullable String name,
            @Schema(description = "Profit in the run.") Amount before,
            @Schema(description = "Profit in the scenario.") Amount after,
            Amount change) {}

    static ScenarioReportJson from(ScenarioReport report) {
        return new ScenarioReportJson(
                report.run(),
                report.period(),
                SideJson.from(report.before(), report.currency()),
                SideJson.from(report.after(), report.currency()),
                BridgeJson.from(report.bridge(), report.currency()),
                report.movers().gainers(),
                report.movers().losers(),
                movers(report, report.movers().gaining()),
                movers(report, report.movers().losing()));
    }

    private static List<MoverJson> movers(ScenarioReport report, List<Movers.Mover> movers) {
        return movers.stream()
                .map(mover -> {
                    Customer known = report.customers().get(mover.customer());
                    return new MoverJson(
                            known == null ? null : known.key(),
                            known == null ? null : known.name(),
                            Amount.of(mover.before(), report.currency()),
                            Amount.of(mover.after(), report.currency()),
                            Amount.of(mover.change(), report.currency()));
                })
                .toList();
    }
}
