package org.whalecurve.domain.incentives;

import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Accumulation;
import org.whalecurve.domain.scorecards.Attainment;
import org.whalecurve.domain.scorecards.Direction;
import org.whalecurve.domain.scorecards.MeasureValue;
import org.whalecurve.domain.scorecards.Unit;

/**
 * What a yardstick shows of a person over some months.
 *
 * @param name what people call what is measured
 * @param unit what its number counts
 * @param direction which way is better
 * @param accumulation how its months add up
 * @param value in its unit, money in minor units
 * @param planned what the card plans for these months, in the same unit; null if it plans nothing
 */
public record Measured(
        String name,
        Unit unit,
        Direction direction,
        Accumulation accumulation,
        MeasureValue value,
        @Nullable Fraction planned) {

    /**
     * What was to be reached in these months: of what adds up, the part of the year.
     *
     * @param ofYear what is to be reached in the year, money in units of the currency; null for
     *     what the card plans
     * @return in the unit of the value; empty if nothing was agreed
     */
    Optional<Fraction> target(@Nullable Fraction ofYear, Currency currency, Fraction partOfYear) {
        return ofYear == null
                ? Optional.ofNullable(planned)
                : Optional.of(
                        accumulation == Accumulation.SUM
                                ? inUnit(ofYear, currency).times(partOfYear)
                                : inUnit(ofYear, currency));
    }

    /** A number as it is written in a plan, as this counts it: money in minor units. */
    Fraction inUnit(Fraction written, Currency currency) {
        Fraction scaled = written;
        for (int i = 0; unit == Unit.MONEY && i < currency.getDefaultFractionDigits(); i++) {
            scaled = scaled.times(10);
        }
        return scaled;
    }

    /** A value as plans are written: money in units of the currency. */
    Fraction asWritten(Fraction counted, Currency currency) {
        return counted.dividedBy(inUnit(Fraction.ONE, currency));
    }

    /** How much of a target was reached, or why nobody can say. */
    Achieved achieved(@Nullable Fraction target) {
        Optional<Fraction> known = value.known();
        if (known.isEmpty()) {
            return Achieved.unknown(name + " is not known. " + value.missing().orElse(""));
        }
        if (target == null) {
            return Achieved.unknown("No target was agreed for " + name + ".");
        }
        return Attainment.percent(known.get(), target, direction)
                .map(Achieved::of)
                .orElseGet(() ->
                        Achieved.unknown(
                                "No part of the target of "
                                        + name
                                        + " can be reached: it is zero, or a range."));
    }

    /**
     * How much of a target was reached.
     *
     * @param percent of the target; null if nobody can say
     * @param missing why nobody can say; null if it is known
     */
    record Achieved(@Nullable Fraction percent, @Nullable String missing) {

        static Achieved of(Fraction percent) {
            return new Achieved(percent, null);
        }

        static Achieved unknown(String why) {
            return new Achieved(null, why.strip());
        }
    }
}
