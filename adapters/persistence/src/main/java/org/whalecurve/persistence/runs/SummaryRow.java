package org.whalecurve.persistence.runs;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The totals of a run as they are stored: minor units and milliminutes. */
record SummaryRow(
        String currency,
        int customers,
        TotalsRow assigned,
        TotalsRow unassigned,
        long outside,
        long outsideLines,
        List<PoolRow> pools,
        List<ActivityRow> activities,
        List<DriverRow> drivers,
        @Nullable String assumption,
        @Nullable CapitalRow capital) {

    /** What it costs that customers pay later; rows of models without payment terms have none. */
    record CapitalRow(TermsRow terms, long total) {}

    /** The payment terms of the model. */
    record TermsRow(RateRow costOfCapital, int days, SortedMap<String, Integer> daysOf) {}

    /** A rate in hundredths of a per cent. */
    record RateRow(long hundredths) {}

    /** The totals of a part; rows that are older than list prices hold no part of them. */
    record TotalsRow(
            SortedMap<String, Long> amounts,
            long knownCost,
            long assumedCost,
            long uncosted,
            @Nullable ListedRow listed,
            long costToServe,
            long profit) {}

    /** What sales state of their list prices. */
    record ListedRow(long discount, long unlisted) {}

    /** What became of a resource pool. */
    record PoolRow(
            String pool, String name, long expense, long capacity, long used, long assigned) {}

    /** A driver; rows that are older than drivers over facts hold its name alone. */
    record DriverRow(String name, int decimals) {

        @JsonCreator
        DriverRow {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static DriverRow named(String name) {
            return new DriverRow(name, 0);
        }
    }

    /** What an activity took. */
    record ActivityRow(String id, String name, String pool, long milliminutes, long cost) {}
}
