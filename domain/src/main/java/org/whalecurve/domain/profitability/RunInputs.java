package org.whalecurve.domain.profitability;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.whalecurve.domain.facts.DeclaredBatch;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.periods.PeriodState;

/**
 * Everything a run's figures depend on.
 *
 * @param period id of the period
 * @param months its first and last month, such as {@code 2011-03..2011-03}
 * @param book the book whose facts are in it
 * @param model id of the cost model
 * @param modelVersion its version
 * @param modelSha256 hash of the model's document
 * @param importIds the imports whose facts are in it, sorted
 * @param factHashes the hashes of their fact files, sorted
 */
public record RunInputs(
        String period,
        String months,
        Book book,
        String model,
        int modelVersion,
        String modelSha256,
        List<String> importIds,
        List<String> factHashes) {

    /** Raised whenever the engine gives other figures, or more of them, for the same inputs. */
    public static final String ENGINE = "tdabc-4";

    /**
     * How fractions of a minor unit are treated, see {@link
     * org.whalecurve.domain.money.Proportion}.
     */
    public static final String ROUNDING = "half-up, largest remainder";

    private static final String BETWEEN_MONTHS = "..";

    /**
     * Gathers them.
     *
     * @param book the book they are booked in
     * @param batches the order lines booked in the period
     * @param declared the declared facts booked in it that the model needs: ledger postings that
     *     feed its pools, facts that its drivers count
     */
    public static RunInputs of(
            Period period,
            Book book,
            String model,
            int modelVersion,
            String modelSha256,
            List<FactBatch> batches,
            List<DeclaredBatch> declared) {
        return new RunInputs(
                period.id(),
                period.first() + BETWEEN_MONTHS + period.last(),
                book,
                model,
                modelVersion,
                modelSha256,
                Stream.concat(
                                batches.stream().map(FactBatch::importId),
                                declared.stream().map(DeclaredBatch::importId))
                        .sorted()
                        .toList(),
                Stream.concat(
                                batches.stream().map(FactBatch::sha256),
                                declared.stream().map(DeclaredBatch::sha256))
                        .sorted()
                        .toList());
    }

    /** The inputs of a run of what happened whose pools all state their expense. */
    public static RunInputs of(
            Period period,
            String model,
            int modelVersion,
            String modelSha256,
            List<FactBatch> batches) {
        return of(period, Book.ACTUAL, model, modelVersion, modelSha256, batches, List.of());
    }

    /** What was computed, for people: its period, and its book if that is a plan. */
    public String subject() {
        return "period " + period + (book.isPlan() ? ", plan " + book.name() : "");
    }

    /** The months that were computed, as the period stood then. */
    public Period computedPeriod() {
        int gap = months.indexOf(BETWEEN_MONTHS);
        return new Period(
                period,
                YearMonth.parse(months.substring(0, gap)),
                YearMonth.parse(months.substring(gap + BETWEEN_MONTHS.length())),
                PeriodState.CLOSED);
    }

    /**
     * The run id: the first 32 hexadecimal digits of the SHA-256 of a canonical text of all inputs.
     * That of what happened does not name its book, as it did when there was no other.
     */
    public String runId() {
        String canonical =
                String.join(
                        "\n",
                        ENGINE,
                        ROUNDING,
                        period,
                        months,
                        model,
                        String.valueOf(modelVersion),
                        modelSha256,
                        String.join(",", factHashes) + (book.isPlan() ? "\n" + book.name() : ""));
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
