package org.whalecurve.domain.organisation;

/**
 * What is wrong with an organisation.
 *
 * @param where the place in it, such as {@code units[2].parent}
 * @param problem a sentence that says what is wrong and what would be right
 */
public record OrganisationFlaw(String where, String problem) {}
