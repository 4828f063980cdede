package org.whalecurve.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1", "'quoted", "''", "'"})
    void whatLooksLikeAFormulaIsGuardedAndCanBeReadBack(String text) {
        assertThat(CsvText.safe(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Anchor Inn", "1-2", "a=b"})
    void plainTextStaysAsItIs(String text) {
        assertThat(CsvText.safe(text)).isEqualTo(text);
    }

    @Test
    void cellsAreQuotedWhereTheyMustBe() {
        assertThat(CsvText.row(List.of("a", "b,c", "say \"x\"", "two\nlines", "")))
                .isEqualTo("a,\"b,c\",\"say \"\"x\"\"\",\"two\nlines\",\r\n");
    }
}
