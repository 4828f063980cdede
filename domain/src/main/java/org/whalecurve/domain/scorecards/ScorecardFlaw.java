package org.whalecurve.domain.scorecards;

/**
 * What is wrong with a card.
 *
 * @param where the place on the card, such as {@code perspectives[1].objectives[0].weight}
 * @param problem a sentence that says what is wrong and what would be right
 */
public record ScorecardFlaw(String where, String problem) {}
