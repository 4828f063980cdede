package org.whalecurve.application.imports.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.whalecurve.application.imports.port.Deliveries.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.domain.imports.CellProblem;
import org.whalecurve.domain.imports.QuarantinedRow;

/** What every quarantine keeps to. */
public abstract class QuarantineContract {

    private static final String HEADER = "Order,Date,Customer";

    protected abstract Quarantine quarantine();

    protected abstract Imports imports();

    protected abstract ImportProfiles profiles();

    protected abstract UnitOfWork unitOfWork();

    @BeforeEach
    void twoFilesWereDelivered() {
        Deliveries.putProfiles(profiles());
        imports().add(delivery("i1"), "upload-1");
        imports().add(delivery("i2"), "upload-2");
    }

    @Test
    void rowsAreKeptWithEveryProblemInItsOrder() {
        QuarantinedRow row =
                new QuarantinedRow(
                        18,
                        "1001,31/02/2011,\"C\"\"1\"",
                        List.of(
                                problem("Date", "31/02/2011", "not-a-date"),
                                problem("Customer", "", "missing"),
                                problem("Date", "31/02/2011", "another-code")));
        quarantine().add("i1", HEADER, List.of(row));

        assertThat(quarantine().rows("i1", 0, 10)).containsExactly(row);
        assertThat(quarantine().rows("i2", 0, 10)).isEmpty();
    }

    @Test
    void rowsAreReadOnInOrderOfTheirLines() {
        quarantine().add("i1", HEADER, List.of(row(7), row(8)));
        quarantine().add("i1", HEADER, List.of(row(12), row(30)));
        quarantine().add("i2", HEADER, List.of(row(9)));

        assertThat(lines(quarantine().rows("i1", 0, 3))).containsExactly(7L, 8L, 12L);
        assertThat(lines(quarantine().rows("i1", 12, 3))).containsExactly(30L);
        assertThat(quarantine().rows("i1", 30, 3)).isEmpty();
    }

    @Test
    void theDownloadIsTheHeaderAndTheRowsAsDelivered() {
        quarantine().add("i1", HEADER, List.of(row(7), row(8)));
        quarantine().add("i1", HEADER, List.of(row(12)));

        assertThat(download("i1")).containsExactly(HEADER, "raw 7", "raw 8", "raw 12");
        assertThat(download("i2")).isEmpty();
    }

    @Test
    void everyCharacterComesBackExactly() {
        List<String> odd =
                List.of(
                        "NUL \0 inside",
                        "tab\tand\\backslash\\N\\.",
                        "\\.",
                        "two\nlines\r\nand a third",
                        "Zoë 🐋 \u202e \ufeff \uffff",
                        "",
                        "  blanks  ",
                        "x".repeat(100_000));
        List<QuarantinedRow> rows = new ArrayList<>();
        for (String raw : odd) {
            rows.add(
                    new QuarantinedRow(
                            rows.size() + 2L,
                            raw,
                            List.of(problem("Customer", raw, "control-character"))));
        }
        quarantine().add("i1", "Ordér\0,\t", rows);

        assertThat(quarantine().rows("i1", 0, 100)).isEqualTo(rows);
        assertThat(download("i1")).startsWith("Ordér\0,\t").containsAll(odd);
    }

    @Test
    void textThatIsNotWellFormedBreaksNothing() {
        quarantine()
                .add(
                        "i1",
                        HEADER,
                        List.of(
                                new QuarantinedRow(
                                        2,
                                        "half a whale \ud83d",
                                        List.of(problem("", "\udc0b", "broken")))));

        assertThat(download("i1")).hasSize(2).last().asString().startsWith("half a whale ");
    }

    @Test
    void clearingRemovesTheRowsOfOneImport() {
        quarantine().add("i1", HEADER, List.of(row(7)));
        quarantine().add("i2", HEADER, List.of(row(7)));

        quarantine().clear("i1");
        quarantine().clear("i1");

        assertThat(download("i1")).isEmpty();
        assertThat(download("i2")).containsExactly(HEADER, "raw 7");
        quarantine().add("i1", HEADER, List.of(row(7)));
        assertThat(download("i1")).containsExactly(HEADER, "raw 7");
    }

    @Test
    void rowsStayEvenIfTheUnitOfWorkAroundThemFails() {
        assertThatThrownBy(() ->
                        unitOfWork()
                                .perform(() -> {
                                    quarantine().add("i1", HEADER, List.of(row(7)));
                                    throw new IllegalStateException("the import fails");
                                }))
                .hasMessage("the import fails");

        assertThat(quarantine().rows("i1", 0, 10)).containsExactly(row(7));
    }

    @Test
    void manyRowsAreHandedOutOneByOneInOrder() {
        int many = 25_000;
        quarantine()
                .add(
                        "i1",
                        HEADER,
                        IntStream.rangeClosed(2, many).mapToObj(QuarantineContract::row).toList());

        List<String> download = download("i1");
        assertThat(download).hasSize(many);
        assertThat(download.getFirst()).isEqualTo(HEADER);
        assertThat(download.get(1)).isEqualTo("raw 2");
        assertThat(download.getLast()).isEqualTo("raw " + many);
    }

    private List<String> download(String importId) {
        List<String> lines = new ArrayList<>();
        quarantine().forEachRaw(importId, lines::add);
        return lines;
    }

    private static QuarantinedRow row(int line) {
        return new QuarantinedRow(
                line, "raw " + line, List.of(problem("Date", "31/02/2011", "not-a-date")));
    }

    private static CellProblem problem(String column, String value, String code) {
        return new CellProblem(column, value, code, "What would be right: " + code + ".");
    }

    private static List<Long> lines(List<QuarantinedRow> rows) {
        return rows.stream().map(QuarantinedRow::line).toList();
    }
}
