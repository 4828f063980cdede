package org.whalecurve.domain.scenarios;

/**
 * A scenario that was tried.
 *
 * @param outcome what would be earned
 * @param bridge the steps that lead to it from the run
 */
public record Trial(Outcome outcome, ScenarioBridge bridge) {}
