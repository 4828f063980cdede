package org.whalecurve.rest.initiatives;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.initiatives.InitiativeReport;
import org.whalecurve.application.initiatives.ListedInitiatives;
import org.whalecurve.domain.initiatives.Initiative;

@Schema(name = "Initiatives", description = "A part of the initiatives.")
record ListedInitiativesJson(
        @Schema(description = "The longest late first, then those with most risks.")
                List<ItemJson> items,
        @Schema(nullable = true, description = "Where the next part begins: send it as `after`.")
                @Nullable String next,
        @Schema(description = "How many of all that were asked for are late.") int late,
        @Schema(description = "How many are at risk.") int atRisk,
        @Schema(description = "How many others there are that the caller does not see.")
                int hidden) {

    @Schema(name = "ListedInitiative", description = "An initiative and how it stands.")
    record ItemJson(
            String id,
            String name,
            @Schema(description = "User name.") String owner,
            LocalDate start,
            LocalDate end,
            StandingJson standing,
            @Schema(description = "Where to read it.") String href) {}

    static ListedInitiativesJson from(ListedInitiatives listed) {
        return new ListedInitiativesJson(
                listed.page().items().stream().map(ListedInitiativesJson::item).toList(),
                listed.page().next(),
                listed.late(),
                listed.atRisk(),
                listed.hidden());
    }

    private static ItemJson item(InitiativeReport report) {
        Initiative initiative = report.initiative();
        return new ItemJson(
                initiative.id(),
                initiative.name(),
                initiative.owner(),
                initiative.start(),
                initiative.end(),
                StandingJson.from(initiative, report.standing()),
                InitiativesResource.pathOf(initiative.id()));
    }
}
