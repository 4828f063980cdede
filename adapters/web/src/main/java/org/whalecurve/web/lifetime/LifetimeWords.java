package org.whalecurve.web.lifetime;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.lifetime.EquityGrouping;
import org.whalecurve.domain.lifetime.models.ModelKind;
import org.whalecurve.domain.lifetime.runs.LifetimeInputs;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.money.Percentage;
import org.whalecurve.domain.statistics.Estimate;
import org.whalecurve.domain.statistics.Interval;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;

/** How estimates are told: rounded to what is known, and with how sure that is. */
public final class LifetimeWords {

    private static final double CONFIDENCE = 0.95;

    private LifetimeWords() {}

    /** Whether the histories of a run tell that customers stop: else none can be said to have. */
    static boolean tellsStopping(LifetimeRun run) {
        return run.result() != null && run.result().stoppingIsSeen();
    }

    /** The grouping of that name; by cohort if there is none. */
    static EquityGrouping grouping(@Nullable String name) {
        return Arrays.stream(EquityGrouping.values())
                .filter(each -> each.name().equals(name))
                .findAny()
                .orElse(EquityGrouping.COHORT);
    }

    /** An estimate to the nearest minor unit. */
    public static Amount amount(double minor, String currency, Wording wording) {
        return wording.amount(Math.round(minor), currency);
    }

    /** Such as {@code ± 310.00}. */
    public static String error(Estimate estimate, String currency, Wording wording) {
        return "± " + amount(estimate.standardError(), currency, wording).text();
    }

    /** The bounds between which it lies in nineteen cases of twenty. */
    public static String between(Estimate estimate, String currency, Wording wording) {
        Interval interval = estimate.interval(CONFIDENCE);
        return amount(interval.low(), currency, wording).text()
                + " to "
                + amount(interval.high(), currency, wording).text();
    }

    /** A likelihood in per cent. */
    public static String likelihood(double likelihood, Wording wording) {
        return wording.percent(BigDecimal.valueOf(likelihood));
    }

    /** A number that is expected, to two decimals. */
    public static String number(double value, Wording wording) {
        return wording.decimal(
                BigDecimal.valueOf(value)
                        .movePointRight(2)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValue(),
                2);
    }

    /** What a run was ordered for. */
    public static String inputs(LifetimeInputs inputs, Wording wording) {
        return "Purchases up to "
                + wording.day(inputs.cut())
                + ", "
                + wording.count(inputs.horizonMonths(), "month", "months")
                + " ahead, discounted by "
                + wording.percent(
                        BigDecimal.valueOf(inputs.annualDiscount().hundredths())
                                .divide(BigDecimal.valueOf(Percentage.WHOLE)))
                + " a year";
    }

    static String model(ModelKind kind) {
        return switch (kind) {
            case NBD -> "NBD";
            case BG_NBD -> "BG/NBD";
            case MBG_NBD -> "MBG/NBD";
            case PARETO_NBD -> "Pareto/NBD";
        };
    }
}
