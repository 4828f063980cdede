package org.whalecurve.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whalecurve.domain.imports.QuarantinedRow;

/** No row is ever dropped, and what was rejected can be sent again as it was. */
class DirtyFilesTest {

    private static final int FILES = 1_000;
    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");
    private static final List<String> DIRT =
            List.of(
                    "",
                    " ",
                    "x",
                    "-1",
                    "1.5",
                    "1,5",
                    "31/12/2011",
                    "2011-02-30",
                    "\"",
                    "\"\"",
                    "a\"b",
                    "a\nb",
                    "a\r\nb",
                    "a\rb",
                    ",",
                    "=1+1",
                    "caf\u00e9",
                    "\u221a2",
                    "\ud83d\ude00",
                    "\t",
                    "9".repeat(30),
                    "y".repeat(300));

    @TempDir private Path data;

    @Test
    void readIsAcceptedPlusRejectedAndTheRejectedRowsReadAgainAsTheyWere() throws IOException {
        long rejectedInAll = 0;
        long acceptedInAll = 0;
        for (int seed = 0; seed < FILES; seed++) {
            DirtyFile file = new DirtyFile(new Random(seed));
            ReadFile read = read(file.text(), seed % 2 == 0);

            assertThat(read.problem()).as("seed %d", seed).isNull();
            assertThat(read.rows()).as("seed %d", seed).isEqualTo(file.rows);
            assertThat(read.accepted().size() + read.rejected().size())
                    .as("seed %d", seed)
                    .isEqualTo(file.rows);
            ReadFile again = read(quarantine(read), seed % 2 == 1);
            assertThat(again.accepted()).as("seed %d", seed).isEmpty();
            assertThat(again.rejected())
                    .as("seed %d", seed)
                    .usingElementComparator(DirtyFilesTest::comparedWithoutLines)
                    .isEqualTo(read.rejected());
            acceptedInAll += read.accepted().size();
            rejectedInAll += read.rejected().size();
        }
        assertThat(acceptedInAll).isGreaterThan(FILES);
        assertThat(rejectedInAll).isGreaterThan(FILES);
    }

    private static int comparedWithoutLines(QuarantinedRow one, QuarantinedRow other) {
        return one.raw().equals(other.raw()) && one.problems().equals(other.problems()) ? 0 : 1;
    }

    /** The rejected rows under their header, as the download hands them out. */
    private static String quarantine(ReadFile read) {
        StringBuilder text = new StringBuilder(read.rawHeader()).append('\n');
        read.rejected().forEach(row -> text.append(row.raw()).append('\n'));
        return text.toString();
    }

    private ReadFile read(String text, boolean packed) throws IOException {
        ReadFile.Content content = BadFile.utf8(text);
        return ReadFile.read(
                data,
                packed ? BadFile.gzip(content) : content,
                ReadFile.profile(),
                ReadingLimits.STANDARD);
    }

    /** A file with dirt in about half of its rows, written by rules of its own. */
    private static final class DirtyFile {

        private final Random random;
        private final StringBuilder text = new StringBuilder(ReadFile.HEADER);
        private int rows;

        DirtyFile(Random random) {
            this.random = random;
            endLine();
            int count = random.nextInt(40);
            while (rows < count) {
                if (random.nextInt(10) == 0) {
                    endLine();
                } else {
                    addRow();
                }
            }
        }

        String text() {
            return text.toString();
        }

        private void addRow() {
            String[] cells = BadFile.GOOD.split(",", -1);
            if (random.nextBoolean()) {
                cells[random.nextInt(cells.length)] = DIRT.get(random.nextInt(DIRT.size()));
            }
            int width = random.nextInt(20) == 0 ? 1 + random.nextInt(10) : cells.length;
            for (int i = 0; i < width; i++) {
                text.append(i > 0 ? "," : "").append(written(i < cells.length ? cells[i] : "z"));
            }
            rows++;
            endLine();
        }

        /** Quoted where it must be, and sometimes where it need not be. */
        private String written(String cell) {
            boolean must =
                    cell.isEmpty()
                            || cell.startsWith("\"")
                            || cell.chars().anyMatch(c -> c == ',' || c == '\n' || c == '\r');
            return must || random.nextInt(4) == 0 ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
        }

        private void endLine() {
            text.append(LINE_ENDS.get(random.nextInt(LINE_ENDS.size())));
        }
    }
}
