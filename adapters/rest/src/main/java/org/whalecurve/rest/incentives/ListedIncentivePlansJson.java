package org.whalecurve.rest.incentives;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.incentives.ListedIncentivePlans;
import org.whalecurve.application.incentives.SeenPlan;

@Schema(name = "IncentivePlans", description = "The published incentive plans.")
record ListedIncentivePlansJson(
        @Schema(description = "Those that the caller may see, by name.") List<ItemJson> items,
        @Schema(description = "How many others there are.") int hidden) {

    @Schema(name = "SeenIncentivePlan", description = "A published incentive plan.")
    record ItemJson(
            String id,
            int version,
            String name,
            int year,
            @Schema(nullable = true) @Nullable Instant publishedAt,
            @Schema(description = "How many take part whose pay the caller may see.")
                    int participants,
            @Schema(description = "How many others take part.") int hidden,
            @Schema(description = "Where to read it.") String href) {}

    static ListedIncentivePlansJson from(ListedIncentivePlans listed) {
        return new ListedIncentivePlansJson(
                listed.plans().stream().map(ListedIncentivePlansJson::item).toList(),
                listed.hidden());
    }

    private static ItemJson item(SeenPlan seen) {
        return new ItemJson(
                seen.plan().id(),
                seen.version(),
                seen.plan().name(),
                seen.plan().year(),
                seen.publishedAt(),
                seen.plan().participants().size(),
                seen.hidden(),
                IncentivePlansResource.pathOf(seen.plan().id()));
    }
}
