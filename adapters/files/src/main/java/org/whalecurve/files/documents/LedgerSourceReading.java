package org.whalecurve.files.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.AccountRange;
import org.whalecurve.domain.costing.DriverPolicy;
import org.whalecurve.domain.costing.LedgerSource;

/** Reads from which ledger accounts a pool is fed. */
final class LedgerSourceReading {

    /** What only such an expense has. */
    static final List<String> REFINEMENTS = List.of("entity", "department", "empty-months");

    private static final String BETWEEN = "..";

    private LedgerSourceReading() {}

    static LedgerSource read(Group expense) {
        for (String key : List.of("every-month", "except")) {
            if (expense.has(key)) {
                expense.optional(key)
                        .fault("Give the expense either by month or by ledger accounts.");
            }
        }
        return new LedgerSource(
                expense.required("accounts").items().map(LedgerSourceReading::range).toList(),
                text(expense.optional("entity")),
                text(expense.optional("department")),
                policy(expense.optional("empty-months")));
    }

    private static AccountRange range(Place place) {
        String text = place.text();
        int between = text.indexOf(BETWEEN);
        if (between < 0) {
            return AccountRange.of(text);
        }
        String first = text.substring(0, between).strip();
        String last = text.substring(between + BETWEEN.length()).strip();
        if (first.isEmpty() || last.isEmpty() || last.contains(BETWEEN)) {
            place.fault("'" + text + "' is no range of accounts such as 6000..6099.");
        }
        return new AccountRange(first, last);
    }

    private static @Nullable String text(Place place) {
        return place.isPresent() ? place.text() : null;
    }

    private static DriverPolicy policy(Place place) {
        return place.isPresent()
                ? place.word(List.of(DriverPolicy.FAIL, DriverPolicy.ZERO))
                : DriverPolicy.FAIL;
    }
}
