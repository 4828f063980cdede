package org.whalecurve.domain.incentives;

import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.money.Fraction;

/**
 * A part of a plan that is paid for by itself.
 *
 * @param id unlike that of any other component of the plan
 * @param name what people call it
 * @param weight how much it counts among the components; above zero
 * @param by what achievement is measured by
 * @param nature what paying for it makes people look after; null for what that is with the figure
 *     that is measured
 * @param target what is to be reached in the year, money in units of the currency; null for what
 *     the card plans, or for what each participant has
 * @param curve what is paid for how much of the target
 */
public record PlanComponent(
        String id,
        String name,
        Fraction weight,
        Yardstick by,
        @Nullable Nature nature,
        @Nullable Fraction target,
        PayoutCurve curve) {}
