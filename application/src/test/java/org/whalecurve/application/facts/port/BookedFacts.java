package org.whalecurve.application.facts.port;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.facts.SourceLine;
import org.whalecurve.domain.imports.OrderLine;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.imports.StatedPrices;

/** A fact store under test, and how lines get into it and out again. */
public abstract class BookedFacts {

    protected static final LocalDate FIRST = LocalDate.of(2011, Month.MARCH, 1);
    protected static final LocalDate LAST = LocalDate.of(2011, Month.MARCH, 31);

    protected final KeyNumbers customers = new KeyNumbers();
    protected final KeyNumbers products = new KeyNumbers();

    protected abstract FactStore store();

    /** Books a batch of amounts in pounds in one go. */
    protected final FactBatch book(String importId, OrderLine... lines) {
        return book(importId, "GBP", lines);
    }

    /** Books a batch of amounts in a currency in one go. */
    protected final FactBatch book(String importId, String currency, OrderLine... lines) {
        try (FactBatchWriter writer = store().begin(importId, currency)) {
            writer.append(List.of(lines));
            return writer.seal(customers, products);
        }
    }

    /** Scans March 2011. */
    protected final RecordedScan scan(FactBatch... batches) {
        RecordedScan scan = new RecordedScan();
        store().scan(List.of(batches), FIRST, LAST, scan);
        return scan;
    }

    /** Traces a customer's lines of March 2011. */
    protected final List<SourceLine> trace(int customer, FactBatch... batches) {
        List<SourceLine> traced = new ArrayList<>();
        store().trace(List.of(batches), FIRST, LAST, customer, traced::add);
        return traced;
    }

    /** An ordinary sale on the second of March 2011. */
    protected static OrderLine line(
            long line, String order, @Nullable String customer, long amount) {
        return new OrderLine(
                line,
                order,
                customer,
                "P1",
                "Lamp",
                RowKind.SALE,
                FIRST.plusDays(1),
                1,
                0,
                amount,
                "",
                "",
                StatedPrices.NONE);
    }

    /** A line that describes its customer and product, on the first of March 2011. */
    protected static OrderLine described(
            long line, @Nullable String customer, String country, String product, String name) {
        return new OrderLine(
                line,
                "A",
                customer,
                product,
                name,
                RowKind.SALE,
                FIRST,
                1,
                0,
                1,
                country,
                "",
                StatedPrices.NONE);
    }

    /** Lines of one order. */
    protected static OrderLine[] lines(long first, String order, String customer, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> line(first + i, order, customer, i))
                .toArray(OrderLine[]::new);
    }
}
