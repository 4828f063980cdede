package org.whalecurve.domain.initiatives;

/**
 * What is wrong with a charter.
 *
 * @param where the place in it, such as {@code team[1].to}
 * @param problem a sentence that says what is wrong and what would be right
 */
public record InitiativeFlaw(String where, String problem) {}
