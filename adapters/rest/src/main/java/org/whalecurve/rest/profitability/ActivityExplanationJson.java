package org.whalecurve.rest.profitability;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.domain.costing.Minutes;
import org.whalecurve.domain.explanation.ActivityExplanation;
import org.whalecurve.rest.json.Amount;

@Schema(
        name = "ActivityExplanation",
        description = "Why an activity cost a customer what it cost: rate × minutes, rounded.")
record ActivityExplanationJson(
        String id,
        String name,
        @Schema(description = "The pool that performs it.") String pool,
        @Schema(description = "Capacity cost rate: what a minute costs.") ExactAmountJson rate,
        @Schema(description = "The customer's time: the terms add up to it.") BigDecimal minutes,
        List<TermTimeJson> terms,
        @Schema(description = "Rate × minutes.") ExactAmountJson exactCost,
        @Schema(description = "What rounding by largest remainder added.") ExactAmountJson rounding,
        @Schema(description = "As the statement has it.") Amount cost) {

    static ActivityExplanationJson from(ActivityExplanation activity, String currency) {
        return new ActivityExplanationJson(
                activity.activity().id(),
                activity.activity().name(),
                activity.pool(),
                ExactAmountJson.of(activity.rate(), currency),
                Minutes.ofMilliminutes(activity.milliminutes()),
                activity.terms().stream().map(TermTimeJson::from).toList(),
                ExactAmountJson.of(activity.exactCost(), currency),
                ExactAmountJson.of(activity.rounding(), currency),
                Amount.of(activity.cost(), currency));
    }
}
