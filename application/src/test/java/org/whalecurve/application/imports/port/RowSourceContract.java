package org.whalecurve.application.imports.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.sample.SampleFile;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.domain.imports.FileProblem;

/** What every {@link RowSource} must do. */
public abstract class RowSourceContract {

    /** A row as it was handed out. */
    protected record Read(long line, List<String> fields, String raw) {}

    /** The source under test. */
    protected abstract RowSource source();

    /** Puts a file where the source finds it. @return its id */
    protected abstract String upload(byte[] bytes);

    @Test
    void theHeaderIsHandedOutBeforeTheFirstRow() {
        try (Rows rows = open("Order,Date\n1,2\n")) {
            assertThat(rows.header()).containsExactly("Order", "Date");
            assertThat(rows.rawHeader()).isEqualTo("Order,Date");
        }
    }

    @Test
    void everyRowOfTheSampleIsReadWithItsLine() {
        List<Read> read = read(SampleFile.bytes());

        assertThat(read).hasSize(25);
        assertThat(read.getFirst().line()).isEqualTo(2);
        assertThat(read.getFirst().fields())
                .containsExactly(
                        "1001",
                        "01/03/2011 09:10",
                        "C100",
                        "LAMP",
                        "Storm lamp",
                        "10",
                        "12.50",
                        "12.50",
                        "United Kingdom",
                        "web");
        assertThat(read.getLast().line()).isEqualTo(26);
        assertThat(SampleFile.TEXT.lines().skip(1))
                .containsExactlyElementsOf(read.stream().map(Read::raw).toList());
    }

    @Test
    void aPackedFileReadsLikeAPlainOne() {
        assertThat(read(gzip(SampleFile.bytes()))).isEqualTo(read(SampleFile.bytes()));
    }

    @Test
    void quotedFieldsMayHoldSeparatorsQuotesAndLineEnds() {
        List<Read> read = read("a,b\n\"x,y\",\"say \"\"yes\"\"\"\n\"two\nlines\",\"\"\n1,2\n");

        assertThat(read)
                .containsExactly(
                        new Read(2, List.of("x,y", "say \"yes\""), "\"x,y\",\"say \"\"yes\"\"\""),
                        new Read(3, List.of("two\nlines", ""), "\"two\nlines\",\"\""),
                        new Read(5, List.of("1", "2"), "1,2"));
    }

    @Test
    void blankLinesArePassedOver() {
        assertThat(read("\na,b\n\n1,2\n\n\n3,4")).extracting(Read::line).containsExactly(4L, 7L);
    }

    @Test
    void rowsMayHaveMoreOrFewerFieldsThanTheHeader() {
        assertThat(read("a,b\n1\n1,2,3\n"))
                .extracting(row -> row.fields().size())
                .containsExactly(1, 3);
    }

    @Test
    void aHeaderAloneGivesNoRows() {
        assertThat(read("a,b\n")).isEmpty();
    }

    @Test
    void theRawRowsUnderTheRawHeaderReadAsTheSameRows() {
        String text = "a,b\r\n\"x\",y\r\n\"1\n2\",\"\"\"\"\r\n ,\r\n";
        List<Read> read = read(text);
        String again = "a,b\n" + String.join("\n", read.stream().map(Read::raw).toList()) + "\n";

        assertThat(read(again)).extracting(Read::fields).isEqualTo(fieldsOf(read));
        assertThat(read(again)).extracting(Read::raw).isEqualTo(rawOf(read));
    }

    @Test
    void atTheEndAllBytesHaveBeenRead() {
        byte[] packed = gzip(SampleFile.bytes());
        try (Rows rows = source().open(upload(packed), SampleWorld.profile())) {
            while (rows.next()) {
                assertThat(rows.bytesRead()).isBetween(0L, (long) packed.length);
            }
            assertThat(rows.bytesRead()).isEqualTo(packed.length);
        }
    }

    @Test
    void anEmptyFileCannotBeRead() {
        assertThat(problemOf(new byte[0]).code()).isEqualTo("empty-file");
    }

    @Test
    void aQuoteThatIsNeverClosedIsFoundOnTheLineWhereItOpens() {
        FileProblem problem = problemOf("a,b\n1,2\n3,\"4\n5,6\n".getBytes(StandardCharsets.UTF_8));

        assertThat(problem.code()).isEqualTo("unclosed-quote");
        assertThat(problem.line()).isEqualTo(3);
    }

    @Test
    void aPackedFileThatWasCutOffCannotBeRead() {
        byte[] packed = gzip(SampleFile.bytes());

        assertThat(problemOf(Arrays.copyOf(packed, packed.length - 20)).detail()).isNotBlank();
    }

    @Test
    void bytesThatAreNotInTheEncodingOfTheProfileCannotBeRead() {
        assertThat(problemOf("a,b\nCaf\u00e9,1\n".getBytes(StandardCharsets.ISO_8859_1)).code())
                .isEqualTo("wrong-encoding");
    }

    private Rows open(String text) {
        return source().open(upload(text.getBytes(StandardCharsets.UTF_8)), SampleWorld.profile());
    }

    private List<Read> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Read> read(byte[] bytes) {
        try (Rows rows = source().open(upload(bytes), SampleWorld.profile())) {
            List<Read> read = new ArrayList<>();
            while (rows.next()) {
                read.add(new Read(rows.line(), List.copyOf(rows.fields()), rows.raw()));
            }
            return read;
        }
    }

    private FileProblem problemOf(byte[] bytes) {
        List<FileProblem> problems = new ArrayList<>();
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(UnreadableFile.class, e -> problems.add(e.problem()));
        return problems.getFirst();
    }

    private static List<List<String>> fieldsOf(List<Read> rows) {
        return rows.stream().map(Read::fields).toList();
    }

    private static List<String> rawOf(List<Read> rows) {
        return rows.stream().map(Read::raw).toList();
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
