package org.whalecurve.application.imports.internal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.facts.port.DeclaredFactWriter;
import org.whalecurve.application.facts.port.FactCatalogue;
import org.whalecurve.application.facts.port.RepeatedFact;
import org.whalecurve.application.imports.port.Rows;
import org.whalecurve.application.products.port.Products;
import org.whalecurve.domain.facts.DeclaredBatch;
import org.whalecurve.domain.facts.DeclaredTotal;
import org.whalecurve.domain.imports.CellProblem;
import org.whalecurve.domain.imports.Fact;
import org.whalecurve.domain.imports.FactReading;
import org.whalecurve.domain.imports.ProfileFacts;
import org.whalecurve.domain.imports.QuarantinedRow;
import org.whalecurve.domain.imports.RowReading;
import org.whalecurve.domain.periods.Book;

/**
 * Facts of a declared type on their way into the books: a fact that is booked already in their book
 * is rejected.
 *
 * @param again opens the file once more; only done if a fact is repeated
 */
record DeclaredFactBooking(
        String importId,
        Book into,
        ProfileFacts.Declared facts,
        FactReading reading,
        DeclaredFactWriter writer,
        FactCatalogue catalogue,
        Customers customers,
        Products products,
        Supplier<Rows> again)
        implements BatchBooking<Fact> {

    @Override
    public RowReading<Fact> read(long line, List<String> fields) {
        return reading.read(line, fields);
    }

    @Override
    public void append(List<Fact> accepted) {
        writer.append(accepted);
    }

    @Override
    public void rejectAfterwards(Consumer<List<QuarantinedRow>> receiver) {
        try (var rejection = new Rejection(receiver)) {
            writer.takeOutRepeated(catalogue.declared(into, facts.type().id()), rejection);
        }
    }

    @Override
    public List<YearMonth> book() {
        DeclaredBatch batch =
                writer.seal(customers.numbering(importId), products.numbering(importId));
        catalogue.add(into, batch);
        return batch.totals().stream().map(DeclaredTotal::month).toList();
    }

    @Override
    public void close() {
        writer.close();
    }

    private CellProblem problem(RepeatedFact repeated) {
        String where =
                repeated.importId() == null
                        ? "stands on line " + repeated.firstLine() + " of this file"
                        : "was booked by import '"
                                + repeated.importId()
                                + "' from its line "
                                + repeated.firstLine();
        return new CellProblem(
                facts.headerName(facts.type().key()),
                repeated.key(),
                "booked-already",
                "The same "
                        + facts.type().key()
                        + " "
                        + where
                        + ": a fact is booked once. If it is another one, give it a key of its own.");
    }

    /** Finds the rows of repeated facts as they were delivered; both come in the file's order. */
    private final class Rejection implements Consumer<List<RepeatedFact>>, AutoCloseable {

        private final Consumer<List<QuarantinedRow>> receiver;
        private @Nullable Rows rows;

        Rejection(Consumer<List<QuarantinedRow>> receiver) {
            this.receiver = receiver;
        }

        @Override
        public void accept(List<RepeatedFact> repeated) {
            List<QuarantinedRow> rejected = new ArrayList<>(repeated.size());
            for (RepeatedFact fact : repeated) {
                rejected.add(
                        new QuarantinedRow(fact.line(), raw(fact.line()), List.of(problem(fact))));
            }
            receiver.accept(rejected);
        }

        private String raw(long line) {
            Rows open = rows;
            if (open == null) {
                open = again.get();
                rows = open;
            }
            while (open.next()) {
                if (open.line() == line) {
                    return open.raw();
                }
            }
            throw new IllegalStateException("the file has no row on line " + line + " any more");
        }

        @Override
        public void close() {
            if (rows != null) {
                rows.close();
            }
        }
    }
}
