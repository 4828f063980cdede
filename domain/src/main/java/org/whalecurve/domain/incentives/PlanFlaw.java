package org.whalecurve.domain.incentives;

/**
 * What is wrong with a plan.
 *
 * @param where the place in the plan, such as {@code components[1].weight}
 * @param problem a sentence that says what is wrong and what would be right
 */
public record PlanFlaw(String where, String problem) {}
