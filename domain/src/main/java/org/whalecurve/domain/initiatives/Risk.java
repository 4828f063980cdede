package org.whalecurve.domain.initiatives;

/**
 * Something that speaks against an initiative reaching its end in time and in money.
 *
 * @param rule by which rule it was found
 * @param words what it is, in a sentence
 */
public record Risk(RiskRule rule, String words) {}
