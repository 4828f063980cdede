package org.whalecurve.domain.scenarios;

/**
 * What is wrong with a scenario.
 *
 * @param change the position of the change in its list, from 0
 * @param problem a sentence that says what is wrong and what would be right
 */
public record ScenarioFlaw(int change, String problem) {}
