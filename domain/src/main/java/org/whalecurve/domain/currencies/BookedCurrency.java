package org.whalecurve.domain.currencies;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.whalecurve.domain.facts.ControlTotal;
import org.whalecurve.domain.facts.DeclaredBatch;
import org.whalecurve.domain.facts.DeclaredTotal;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.periods.Period;

/**
 * In which currency an import booked, and when.
 *
 * @param importId the import
 * @param currency ISO 4217 code of all its amounts
 * @param months the months into which it booked
 */
public record BookedCurrency(String importId, String currency, Set<YearMonth> months) {

    /** That of a batch of order lines. */
    public static BookedCurrency of(FactBatch batch) {
        return new BookedCurrency(
                batch.importId(),
                batch.currency(),
                batch.totals().stream().map(ControlTotal::month).collect(Collectors.toSet()));
    }

    /** That of a batch of declared facts. */
    public static BookedCurrency of(DeclaredBatch batch) {
        return new BookedCurrency(
                batch.importId(),
                batch.currency(),
                batch.totals().stream().map(DeclaredTotal::month).collect(Collectors.toSet()));
    }

    /** The first day of the first month of a period into which it booked. */
    Optional<LocalDate> firstDayIn(Period period) {
        return months.stream()
                .filter(period::contains)
                .min(Comparator.naturalOrder())
                .map(month -> month.atDay(1));
    }
}
