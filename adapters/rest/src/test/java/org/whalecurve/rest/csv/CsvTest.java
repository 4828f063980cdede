package org.whalecurve.rest.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whalecurve.application.CsvCell;

class CsvTest {

    private static final String NASTY =
            "=+-@\t\r\n\0'\"\uff1d\uff0b\uff0d\uff20,;ab \u00e9\ud83d\udc33";
    private static final String RUNS_AS_FORMULA = "=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20";
    private static final List<String> HEADER = List.of("a", "b");

    @Test
    void whateverIsWrittenReadsBackAsItWas() {
        Random random = new Random(20111209);
        for (int i = 0; i < 50_000; i++) {
            String first = text(random);
            String second = text(random);
            String table = "a,b\r\n" + new CsvRow().text(first).text(second).line();
            assertThat(CsvTable.read(table, HEADER))
                    .singleElement()
                    .satisfies(row -> assertThat(row.cells()).containsExactly(first, second));
        }
    }

    @Test
    void noTextBeginsLikeAFormula() {
        Random random = new Random(20101201);
        for (int i = 0; i < 50_000; i++) {
            String cell = CsvCell.guarded(text(random));
            assertThat(cell.isEmpty() || RUNS_AS_FORMULA.indexOf(cell.charAt(0)) < 0).isTrue();
        }
    }

    @Test
    void namesWithAnApostropheOfTheirOwnKeepIt() {
        assertThat(CsvCell.read("'t Hooft")).isEqualTo("'t Hooft");
        assertThat(CsvCell.read(CsvCell.guarded("'t Hooft"))).isEqualTo("'t Hooft");
        assertThat(CsvCell.guarded("O'Neill")).isEqualTo("O'Neill");
    }

    @Test
    void numbersStayNumbers() {
        String line =
                new CsvRow()
                        .number(-5)
                        .amount(-123_45, "GBP")
                        .amount(-7, "JPY")
                        .decimal(new BigDecimal("-0.500"))
                        .decimal(null)
                        .line();
        assertThat(line).isEqualTo("-5,-123.45,-7,-0.500,\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,b\\n1,2,3 | Line 2: the row has 3 cells, the header has 2.",
                "a,b\\n1,2\\n\\n3,4 | Line 3: the row has 1 cells, the header has 2.",
                "b,a\\n1,2 | Line 1: the header must read a,b",
                "a,b\\n1,\"2\\n3,4 | Line 2: a quoted cell begins here and is never closed.",
                "a,b\\n1,\"2\"x | Line 2: something follows after a closing quote.",
                "a,b\\n\"x\\ny\",2\\n1,2\"3 | Line 4: a quote stands inside a cell",
                "a,b\\r1,2 | Line 1: the line ends with CR alone"
            })
    void faultsAreToldWithTheirLine(String text, String problem) {
        String table = text.replace("\\n", "\n").replace("\\r", "\r");
        assertThatThrownBy(() -> CsvTable.read(table, HEADER)).hasMessageStartingWith(problem);
    }

    @Test
    void everyWrongRowIsTold() {
        assertThatThrownBy(() -> CsvTable.read("a,b\n1\n1,2\n1,2,3\n", HEADER))
                .hasMessage("Line 2: the row has 1 cells, the header has 2. (2 faults in all)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2", "a,b\n1,2\n", "a,b\r\n1,2\r\n", "a,b\n\"1\",\"2\"\n"})
    void lineEndsAndQuotesAreAMatterOfTaste(String table) {
        assertThat(CsvTable.read(table, HEADER))
                .containsExactly(new CsvTable.Row(2, List.of("1", "2")));
    }

    private static String text(Random random) {
        int[] characters = NASTY.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(6); length > 0; length--) {
            text.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        return text.toString();
    }
}
