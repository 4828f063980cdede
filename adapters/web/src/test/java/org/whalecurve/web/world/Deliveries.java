package org.whalecurve.web.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.imports.ByteSource;
import org.whalecurve.application.imports.ReceivedUpload;
import org.whalecurve.domain.imports.CellProblem;
import org.whalecurve.domain.imports.FileProblem;
import org.whalecurve.domain.imports.Import;
import org.whalecurve.domain.imports.ImportState;
import org.whalecurve.domain.imports.QuarantinedRow;
import org.whalecurve.domain.periods.Book;

/** Imports in every state, and a place where delivered files arrive. */
final class Deliveries {

    private static final Instant AT = Instant.parse("2011-04-04T07:15:00Z");

    private final List<Import> imports = new ArrayList<>();

    Deliveries() {
        imports.add(delivery("imp-5", "march-late.csv.gz", ImportState.READING, 180_000, 0));
        imports.add(
                delivery("imp-4", "april.csv", ImportState.INTERRUPTED, 312_000, 0)
                        .with(
                                ImportState.INTERRUPTED,
                                new FileProblem(
                                        "interrupted",
                                        0,
                                        "The application stopped after 312,000 rows. Nothing was"
                                                + " booked. Read it again, or discard it.")));
        imports.add(
                delivery("imp-3", "broken.csv", ImportState.REFUSED, 0, 0)
                        .with(
                                ImportState.REFUSED,
                                new FileProblem(
                                        "unclosed-quote",
                                        18_204,
                                        "A quoted field begins on line 18,204 and is never closed."
                                                + " Close the quote and deliver the file again.")));
        imports.add(delivery("imp-2", "march.csv.gz", ImportState.COMMITTED, 41_869, 63));
        imports.add(delivery("imp-1", "february.csv", ImportState.DISCARDED, 0, 0));
    }

    private static Import delivery(
            String id, String file, ImportState state, long accepted, long rejected) {
        return new Import(
                        id,
                        "harbour-ledger",
                        Book.ACTUAL,
                        file,
                        "9f".repeat(32),
                        4_811_204,
                        "carla",
                        AT,
                        state,
                        0,
                        0,
                        0,
                        0,
                        null)
                .counted(accepted, rejected, 2_405_602);
    }

    List<Import> all() {
        return imports;
    }

    Import one(String id) {
        return imports.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("import", id));
    }

    synchronized ReceivedUpload receive(
            String user, String profile, Book book, String file, ByteSource bytes) {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        for (int read = bytes.read(buffer, 0, buffer.length);
                read >= 0;
                read = bytes.read(buffer, 0, buffer.length)) {
            size += read;
        }
        String id = "imp-" + size;
        for (Import known : imports) {
            if (known.id().equals(id)) {
                return new ReceivedUpload.AlreadyReceived(known);
            }
        }
        Import received =
                new Import(
                        id,
                        profile,
                        book,
                        file,
                        "77".repeat(32),
                        size,
                        user,
                        AT,
                        ImportState.RECEIVED,
                        0,
                        0,
                        0,
                        0,
                        null);
        imports.addFirst(received);
        return new ReceivedUpload.NewlyReceived(received);
    }

    synchronized Import put(String id, ImportState state) {
        Import changed = one(id).in(state);
        imports.replaceAll(one -> one.id().equals(id) ? changed : one);
        return changed;
    }

    static List<QuarantinedRow> quarantine() {
        return IntStream.rangeClosed(1, 63)
                .mapToObj(i ->
                        new QuarantinedRow(
                                i * 611L,
                                "10" + i + ",2011-03-04,K0007,LAMP,Storm lamp,three,12.50,France",
                                i % 4 == 0
                                        ? List.of(
                                                problem("Quantity", "three", "is not a number"),
                                                problem("Date", "2011-03-04", "is no date"))
                                        : List.of(problem("Quantity", "three", "is not a number"))))
                .toList();
    }

    private static CellProblem problem(String column, String value, String what) {
        return new CellProblem(
                column,
                value,
                "wrong",
                "'" + value + "' " + what + " in the notation of profile harbour-ledger.");
    }
}
