package org.whalecurve.domain.incentives;

import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Direction;

/**
 * What must be so before anything is paid.
 *
 * @param name what people call it
 * @param by what it is measured by
 * @param opens on which side of the bound it is open: {@link Direction#MORE_IS_BETTER} at the bound
 *     and above it, {@link Direction#LESS_IS_BETTER} at the bound and below it
 * @param bound in the unit of the measure, money in units of the currency
 * @param component the id of the component that it stands before; null for the whole plan
 */
public record PlanGate(
        String name, Yardstick by, Direction opens, Fraction bound, @Nullable String component) {

    /**
     * Whether something is paid.
     *
     * @param value in the unit of the bound
     */
    public boolean isOpenAt(Fraction value) {
        return value.minus(bound).signum() * opens.sign() >= 0;
    }

    boolean standsBefore(PlanComponent of) {
        return component == null || component.equals(of.id());
    }
}
