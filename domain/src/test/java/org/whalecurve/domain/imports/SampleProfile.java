package org.whalecurve.domain.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A profile whose parts a test changes one at a time, and a good row whose cells it spoils. */
record SampleProfile(
        ProfileFormats formats,
        ZoneId zone,
        Currency currency,
        List<KindRule> kinds,
        @Nullable String amountColumn,
        BigDecimal largestAmount,
        Predicate<YearMonth> closed) {

    static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2011, 12, 31);

    private static final List<String> HEADER =
            List.of(
                    "Invoice",
                    "Date",
                    "Customer",
                    "Article",
                    "Name",
                    "Quantity",
                    "Price",
                    "Country",
                    "Channel",
                    "List",
                    "Cost");

    static SampleProfile plain() {
        return new SampleProfile(
                new ProfileFormats("dd/MM/yyyy", '.', ','),
                ZoneId.of("Europe/London"),
                Currency.getInstance("GBP"),
                List.of(new KindRule(RowKind.SALE, List.of())),
                null,
                new BigDecimal("100000"),
                month -> false);
    }

    SampleProfile with(ProfileFormats changed) {
        return new SampleProfile(
                changed, zone, currency, kinds, amountColumn, largestAmount, closed);
    }

    SampleProfile with(ZoneId changed) {
        return new SampleProfile(
                formats, changed, currency, kinds, amountColumn, largestAmount, closed);
    }

    SampleProfile with(Currency changed) {
        return new SampleProfile(
                formats, zone, changed, kinds, amountColumn, largestAmount, closed);
    }

    SampleProfile with(KindRule... rules) {
        return new SampleProfile(
                formats, zone, currency, List.of(rules), amountColumn, largestAmount, closed);
    }

    SampleProfile withAmountColumn() {
        return new SampleProfile(formats, zone, currency, kinds, "Amount", largestAmount, closed);
    }

    SampleProfile withLargestAmount(String changed) {
        return new SampleProfile(
                formats, zone, currency, kinds, amountColumn, new BigDecimal(changed), closed);
    }

    SampleProfile closedIn(YearMonth month) {
        return new SampleProfile(
                formats, zone, currency, kinds, amountColumn, largestAmount, month::equals);
    }

    List<String> header() {
        List<String> header = new ArrayList<>(HEADER);
        if (amountColumn != null) {
            header.add(amountColumn);
        }
        return header;
    }

    ImportProfile profile() {
        return new ImportProfile(
                "ledger",
                "a ledger",
                "UTF-8",
                ',',
                new ProfileFacts.OrderLines(
                        new ProfileColumns(
                                "Invoice",
                                "Date",
                                "Customer",
                                "Article",
                                "Name",
                                "Quantity",
                                "Price",
                                amountColumn,
                                "Country",
                                "Channel",
                                "List",
                                "Cost"),
                        kinds),
                formats,
                zone,
                currency,
                FIRST_DAY,
                largestAmount);
    }

    OrderLineReading reading() {
        return OrderLineReading.of(profile(), header(), LAST_DAY, closed);
    }

    /** Reads the good row with some of its cells replaced: column, text, column, text, … */
    RowReading<OrderLine> read(String... changes) {
        List<String> row =
                new ArrayList<>(
                        List.of(
                                "536365",
                                "21/03/2011",
                                "C17850",
                                "85123A",
                                "T-light holder",
                                "6",
                                "2.55",
                                "France",
                                "web",
                                "3.00",
                                "1.2345"));
        if (amountColumn != null) {
            row.add("15.30");
        }
        for (int i = 0; i < changes.length; i += 2) {
            int at = header().indexOf(changes[i]);
            if (at < 0) {
                throw new IllegalArgumentException(changes[i] + " is none of " + header());
            }
            row.set(at, changes[i + 1]);
        }
        return reading().read(7, row);
    }

    OrderLine accepted(String... changes) {
        return switch (read(changes)) {
            case RowReading.Accepted(var orderLine) -> orderLine;
            case RowReading.Rejected(var problems) ->
                    throw new AssertionError(Arrays.toString(changes) + " rejected: " + problems);
        };
    }

    List<CellProblem> rejected(String... changes) {
        return switch (read(changes)) {
            case RowReading.Accepted(var orderLine) ->
                    throw new AssertionError(Arrays.toString(changes) + " accepted: " + orderLine);
            case RowReading.Rejected(var problems) -> problems;
        };
    }

    /** The faults as {@code column: code}. */
    List<String> faults(String... changes) {
        return rejected(changes).stream()
                .map(problem -> problem.column() + ": " + problem.code())
                .toList();
    }
}
