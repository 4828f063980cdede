package org.whalecurve.domain.initiatives;

/**
 * A measure that an initiative should move.
 *
 * @param card id of the scorecard
 * @param measure id of the measure on it
 */
public record MovedMeasure(String card, String measure) {}
