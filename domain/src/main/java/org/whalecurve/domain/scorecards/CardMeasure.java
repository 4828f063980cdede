package org.whalecurve.domain.scorecards;

import org.whalecurve.domain.money.Fraction;

/**
 * A measure as it stands on a card.
 *
 * @param id what formulas call it: small letters, digits and hyphens
 * @param name what people call it
 * @param owner who answers for it
 * @param weight how much it counts within its objective; above zero
 * @param timing whether it tells what will come or what came
 * @param definition what it is
 * @param aim what it should come to
 */
public record CardMeasure(
        String id,
        String name,
        String owner,
        Fraction weight,
        Timing timing,
        MeasureDefinition definition,
        Aim aim) {}
