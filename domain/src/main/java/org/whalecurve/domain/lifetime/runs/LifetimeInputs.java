package org.whalecurve.domain.lifetime.runs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import org.whalecurve.domain.lifetime.purchases.Discounting;
import org.whalecurve.domain.lifetime.purchases.Span;
import org.whalecurve.domain.money.Percentage;

/**
 * Everything the figures of a lifetime run depend on.
 *
 * @param until the last month that is looked at; the cut is its last day
 * @param horizonMonths how many months are looked ahead, from 1 to {@value #LONGEST_HORIZON}
 * @param annualDiscount by how much less what comes a year later is worth; above 0
 * @param runs the runs of record of the book of what happened, from the first month on
 * @param importIds the imports whose order lines are in it, sorted
 * @param factHashes the hashes of their files, sorted
 */
public record LifetimeInputs(
        YearMonth until,
        int horizonMonths,
        Percentage annualDiscount,
        List<String> runs,
        List<String> importIds,
        List<String> factHashes) {

    /** Raised whenever the engine gives other figures, or more of them, for the same inputs. */
    public static final String ENGINE = "lifetime-4";

    /** Ten years: what is further away, no history tells. */
    public static final int LONGEST_HORIZON = 120;

    private static final double DAYS_OF_MONTH = 365.0 / 12;

    public LifetimeInputs {
        if (horizonMonths < 1 || horizonMonths > LONGEST_HORIZON) {
            throw new IllegalArgumentException("a horizon of " + horizonMonths + " months");
        }
        if (annualDiscount.hundredths() <= 0) {
            throw new IllegalArgumentException("a discount of " + annualDiscount);
        }
        runs = List.copyOf(runs);
        importIds = List.copyOf(importIds);
        factHashes = List.copyOf(factHashes);
    }

    /** The last day that is looked at. */
    public LocalDate cut() {
        return until.atEndOfMonth();
    }

    /** How far it is looked ahead, a month as the twelfth part of 365 days. */
    public Span horizon() {
        return new Span(horizonMonths * DAYS_OF_MONTH);
    }

    /** How much less what comes later is worth. */
    public Discounting discounting() {
        return Discounting.annually((double) annualDiscount.hundredths() / Percentage.WHOLE);
    }

    /** What was worked out, for people. */
    public String subject() {
        return "until " + until + ", " + horizonMonths + " months ahead";
    }

    /**
     * The run id: the first 32 hexadecimal digits of the SHA-256 of a canonical text of all inputs.
     */
    public String runId() {
        String canonical =
                String.join(
                        "\n",
                        ENGINE,
                        until.toString(),
                        String.valueOf(horizonMonths),
                        String.valueOf(annualDiscount.hundredths()),
                        String.join(",", runs),
                        String.join(",", factHashes));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
