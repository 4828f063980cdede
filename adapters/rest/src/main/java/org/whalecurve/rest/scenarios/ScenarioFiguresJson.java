package org.whalecurve.rest.scenarios;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.scenarios.ScenarioFigures;
import org.whalecurve.rest.json.Amount;

@Schema(
        name = "ScenarioFigures",
        description = "The figures by which scenarios are told apart at a glance.")
record ScenarioFiguresJson(
        @Schema(description = "Profit less unused capacity and sustaining costs.")
                Amount companyProfit,
        @Schema(description = "Cost of the capacity that nobody uses.") Amount unusedCost,
        @Schema(description = "How many customers cost more than they earn.") int unprofitable,
        @Schema(description = "Where the whale curve is highest.") Amount peak) {

    static ScenarioFiguresJson from(ScenarioFigures figures, String currency) {
        return new ScenarioFiguresJson(
                Amount.of(figures.companyProfit(), currency),
                Amount.of(figures.unusedCost(), currency),
                figures.unprofitable(),
                Amount.of(figures.peak(), currency));
    }
}
