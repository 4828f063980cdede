package org.whalecurve.files;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.imports.port.Rows;
import org.whalecurve.application.imports.port.UnreadableFile;
import org.whalecurve.domain.imports.ColumnCondition;
import org.whalecurve.domain.imports.FileProblem;
import org.whalecurve.domain.imports.HeaderMismatch;
import org.whalecurve.domain.imports.ImportProfile;
import org.whalecurve.domain.imports.KindRule;
import org.whalecurve.domain.imports.OrderLine;
import org.whalecurve.domain.imports.OrderLineReading;
import org.whalecurve.domain.imports.ProfileColumns;
import org.whalecurve.domain.imports.ProfileFacts;
import org.whalecurve.domain.imports.ProfileFormats;
import org.whalecurve.domain.imports.QuarantinedRow;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.imports.RowReading;

/**
 * What became of a file that went the way of every import: opened by the row source, its rows read
 * by the profile.
 *
 * @param problem why the file was refused as a whole, or null
 * @param headerMismatch why its header did not fit, or null
 * @param rawHeader the header as it stands in the file
 */
record ReadFile(
        @Nullable FileProblem problem,
        @Nullable String headerMismatch,
        String rawHeader,
        long rows,
        List<OrderLine> accepted,
        List<QuarantinedRow> rejected) {

    static final String HEADER = "Order,Date,Customer,Product,Name,Quantity,Price,Country";

    /** Rows dated later are misdated. */
    static final LocalDate LAST_DAY = LocalDate.of(2011, Month.DECEMBER, 31);

    /** Writes the bytes of a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** How the files of these tests are to be read. */
    static ImportProfile profile(char separator, String encoding, ProfileFormats formats) {
        return new ImportProfile(
                "test",
                "Files of the tests",
                encoding,
                separator,
                new ProfileFacts.OrderLines(
                        new ProfileColumns(
                                "Order",
                                "Date",
                                "Customer",
                                "Product",
                                "Name",
                                "Quantity",
                                "Price",
                                null,
                                "Country",
                                null,
                                null,
                                null),
                        List.of(
                                new KindRule(
                                        RowKind.RETURN,
                                        List.of(
                                                new ColumnCondition.Below(
                                                        "Quantity", BigDecimal.ZERO))),
                                new KindRule(RowKind.SALE, List.of()))),
                formats,
                ZoneId.of("Europe/London"),
                Currency.getInstance("GBP"),
                LocalDate.of(2010, Month.JANUARY, 1),
                new BigDecimal("1000000"));
    }

    static ImportProfile profile() {
        return profile(',', "UTF-8", new ProfileFormats("uuuu-MM-dd", '.', '\0'));
    }

    static ReadFile read(Path data, Content content, ImportProfile profile, ReadingLimits limits)
            throws IOException {
        UploadDirectory directory = new UploadDirectory(data);
        String id = UUID.randomUUID().toString();
        Files.createDirectories(data);
        try (OutputStream out = Files.newOutputStream(directory.file(id))) {
            content.writeTo(out);
        }
        try (Rows rows = new CsvRowSource(directory, limits).open(id, profile)) {
            return read(rows, profile);
        } catch (UnreadableFile e) {
            return new ReadFile(e.problem(), null, "", 0, List.of(), List.of());
        } finally {
            Files.delete(directory.file(id));
        }
    }

    private static ReadFile read(Rows rows, ImportProfile profile) {
        OrderLineReading reading;
        try {
            reading = OrderLineReading.of(profile, rows.header(), LAST_DAY, _ -> false);
        } catch (HeaderMismatch e) {
            return new ReadFile(null, e.getMessage(), rows.rawHeader(), 0, List.of(), List.of());
        }
        List<OrderLine> accepted = new ArrayList<>();
        List<QuarantinedRow> rejected = new ArrayList<>();
        long count = 0;
        while (rows.next()) {
            count++;
            switch (reading.read(rows.line(), rows.fields())) {
                case RowReading.Accepted(var line) -> accepted.add(line);
                case RowReading.Rejected(var problems) ->
                        rejected.add(new QuarantinedRow(rows.line(), rows.raw(), problems));
            }
        }
        return new ReadFile(null, null, rows.rawHeader(), count, accepted, rejected);
    }
}
