package org.whalecurve.domain.costing;

/**
 * What is wrong with a cost model.
 *
 * @param where the place in the model, such as {@code activities[3].pool}
 * @param problem a sentence that says what is wrong and what would be right
 */
public record ModelFlaw(String where, String problem) {}
