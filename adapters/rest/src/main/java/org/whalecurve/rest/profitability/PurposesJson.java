package org.whalecurve.rest.profitability;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.domain.costing.Purpose;
import org.whalecurve.domain.profitability.CostLevels;
import org.whalecurve.rest.json.Amount;

@Schema(
        name = "CostByPurpose",
        description = "The cost of all activities, by what they are done for.")
record PurposesJson(
        @Schema(description = "To win customers.") Amount attain,
        @Schema(description = "To sell and deliver to them.") Amount serve,
        @Schema(description = "To keep them.") Amount retain) {

    /**
     * @param activityCosts the cost of each activity, by position
     */
    static PurposesJson of(CostLevels levels, List<Long> activityCosts, String currency) {
        return new PurposesJson(
                Amount.of(levels.costOf(Purpose.ATTAIN, activityCosts), currency),
                Amount.of(levels.costOf(Purpose.SERVE, activityCosts), currency),
                Amount.of(levels.costOf(Purpose.RETAIN, activityCosts), currency));
    }
}
