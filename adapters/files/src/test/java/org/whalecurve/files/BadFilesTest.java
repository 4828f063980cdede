package org.whalecurve.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.whalecurve.domain.imports.CellProblem;
import org.whalecurve.domain.imports.FileProblem;

/**
 * Every bad file gets its verdict: refused as a whole with a code, the line and words that help, or
 * read with each bad row rejected by line, column and code. The build runs this class with a heap
 * of 256 MB.
 */
@Tag("little-memory")
class BadFilesTest {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    @TempDir private Path data;

    static Stream<BadFile> corpus() {
        return Stream.of(
                        BadTables.quotesAndLineEnds(),
                        BadTables.encodings(),
                        BadTables.headers(),
                        BadTables.sizes(),
                        BadRows.fields(),
                        BadRows.numbers(),
                        BadRows.dates(),
                        BadArchives.packed(),
                        BadArchives.otherKinds())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void everyBadFileGetsItsVerdict(BadFile file) throws IOException {
        long started = System.nanoTime();
        ReadFile read = ReadFile.read(data, file.content(), file.profile(), ReadingLimits.STANDARD);

        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(LONGEST);
        switch (file.verdict()) {
            case BadFile.Refused refused -> assertRefused(read, refused);
            case BadFile.HeaderRefused(var words) -> {
                assertThat(read.problem()).isNull();
                assertThat(read.headerMismatch()).contains(words);
            }
            case BadFile.Read expected -> assertRead(read, expected);
        }
    }

    @Test
    void theCorpusIsLargeAndNamesNoCaseTwice() {
        assertThat(corpus().map(BadFile::name)).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @Test
    void theHeapIsAsSmallAsPromised() {
        assertThat(Runtime.getRuntime().maxMemory())
                .as("run with -Xmx256m, as the build does")
                .isLessThanOrEqualTo(256L << 20);
    }

    @Test
    void aPackedFileMayUnpackToItsLimitAndNotAByteMore() throws IOException {
        String text = ReadFile.HEADER + "\n" + BadFile.GOOD + "\n";
        ReadFile.Content packed = BadFile.gzip(BadFile.utf8(text));

        assertThat(read(packed, limits(text.length())).accepted()).hasSize(1);
        FileProblem problem = problemOf(read(packed, limits(text.length() - 1L)));
        assertThat(problem.code()).isEqualTo("unpacks-too-large");
        assertThat(problem.detail()).contains(String.valueOf(text.length() - 1));
    }

    private ReadFile read(ReadFile.Content content, ReadingLimits limits) throws IOException {
        return ReadFile.read(data, content, ReadFile.profile(), limits);
    }

    private static ReadingLimits limits(long unpacked) {
        ReadingLimits standard = ReadingLimits.STANDARD;
        return new ReadingLimits(
                standard.field(),
                standard.row(),
                standard.fields(),
                unpacked,
                standard.ratio(),
                standard.allowance());
    }

    private static FileProblem problemOf(ReadFile read) {
        return Objects.requireNonNull(read.problem(), "the file was not refused");
    }

    private static void assertRefused(ReadFile read, BadFile.Refused expected) {
        FileProblem problem = problemOf(read);
        assertThat(problem.code()).isEqualTo(expected.code());
        assertThat(expected.words())
                .allSatisfy(words -> assertThat(problem.detail()).contains(words));
        if (expected.line() > 0) {
            assertThat(problem.line()).isEqualTo(expected.line());
        } else {
            assertThat(problem.line()).isPositive();
        }
    }

    private static void assertRead(ReadFile read, BadFile.Read expected) {
        assertThat(read.problem()).isNull();
        assertThat(read.headerMismatch()).isNull();
        assertThat(read.accepted()).hasSize((int) expected.accepted());
        assertThat(
                        read.rejected().stream()
                                .flatMap(row ->
                                        row.problems().stream()
                                                .map(problem ->
                                                        new BadFile.Rejection(
                                                                row.line(),
                                                                problem.column(),
                                                                problem.code()))))
                .containsExactlyElementsOf(expected.rejected());
        assertThat(read.rejected())
                .allSatisfy(row ->
                        assertThat(row.problems())
                                .extracting(CellProblem::reason)
                                .allSatisfy(reason -> assertThat(reason).endsWith(".")));
        assertThat(read.rows()).isEqualTo(read.accepted().size() + read.rejected().size());
    }
}
