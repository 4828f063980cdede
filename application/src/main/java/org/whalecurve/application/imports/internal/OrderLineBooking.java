package org.whalecurve.application.imports.internal;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.facts.port.FactBatchWriter;
import org.whalecurve.application.facts.port.FactCatalogue;
import org.whalecurve.application.products.port.Products;
import org.whalecurve.domain.facts.ControlTotal;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.imports.OrderLine;
import org.whalecurve.domain.imports.OrderLineReading;
import org.whalecurve.domain.imports.QuarantinedRow;
import org.whalecurve.domain.imports.RowReading;
import org.whalecurve.domain.periods.Book;

/** Order lines on their way into the books; new customers and products receive their numbers. */
record OrderLineBooking(
        String importId,
        Book into,
        OrderLineReading reading,
        FactBatchWriter writer,
        FactCatalogue catalogue,
        Customers customers,
        Products products)
        implements BatchBooking<OrderLine> {

    @Override
    public RowReading<OrderLine> read(long line, List<String> fields) {
        return reading.read(line, fields);
    }

    @Override
    public void append(List<OrderLine> lines) {
        writer.append(lines);
    }

    /** An order line has no key: two that are alike are two. */
    @Override
    public void rejectAfterwards(Consumer<List<QuarantinedRow>> receiver) {
        // Whatever is wrong with an order line shows in its row.
    }

    @Override
    public List<YearMonth> book() {
        FactBatch batch = writer.seal(customers.numbering(importId), products.numbering(importId));
        catalogue.add(into, batch);
        return batch.totals().stream().map(ControlTotal::month).distinct().toList();
    }

    @Override
    public void close() {
        writer.close();
    }
}
