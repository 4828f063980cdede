package org.whalecurve.application.scenarios;

/**
 * The figures by which scenarios of a run are told apart at a glance.
 *
 * @param companyProfit what the company keeps, in minor units
 * @param unusedCost cost of the capacity that nobody uses, in minor units
 * @param unprofitable how many customers cost more than they earn
 * @param peak where the whale curve is highest, in minor units
 */
public record ScenarioFigures(long companyProfit, long unusedCost, int unprofitable, long peak) {

    /** The figures of a run, or of a scenario on it. */
    public static ScenarioFigures of(ScenarioReport.Side side) {
        return new ScenarioFigures(
                side.outcome().companyProfit(),
                side.outcome().unusedCost(),
                side.curve().unprofitable(),
                side.curve().peakMinor());
    }
}
