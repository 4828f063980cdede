package org.whalecurve.domain.scorecards;

/**
 * What a measure is, whatever anybody wants it to be.
 *
 * @param words what is measured and how, in a sentence or two
 * @param unit what its number counts
 * @param direction which way is better
 * @param accumulation how its months add up
 * @param source where its values come from
 */
public record MeasureDefinition(
        String words,
        Unit unit,
        Direction direction,
        Accumulation accumulation,
        MeasureSource source) {}
