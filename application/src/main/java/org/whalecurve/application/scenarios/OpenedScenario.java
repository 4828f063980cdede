package org.whalecurve.application.scenarios;

/**
 * A saved scenario and what its changes give now.
 *
 * @param saved the scenario with its figures at saving
 * @param report what its changes give now
 */
public record OpenedScenario(SavedScenario saved, ScenarioReport report) {

    /** The figures now. */
    public ScenarioFigures figures() {
        return ScenarioFigures.of(report.after());
    }

    /** Whether the figures are others than at saving, as after an improvement of the engine. */
    public boolean differs() {
        return !figures().equals(saved.figures());
    }
}
