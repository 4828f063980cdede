package org.whalecurve.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellProblemTest {

    @Test
    void aLongCellIsCut() {
        assertThat(value("x".repeat(200))).isEqualTo("x".repeat(200));
        assertThat(value("x".repeat(201))).isEqualTo("x".repeat(200));
    }

    @Test
    void aCharacterIsNeverCutInTwo() {
        String whale = "\uD83D\uDC0B";

        assertThat(value("x".repeat(199) + whale)).isEqualTo("x".repeat(199));
        assertThat(value("x".repeat(198) + whale + "x")).isEqualTo("x".repeat(198) + whale);
        assertThat(value("x".repeat(198) + whale)).isEqualTo("x".repeat(198) + whale);
    }

    @Test
    void controlCharactersAreMadeVisible() {
        assertThat(value("a\u0000b\tc\u001Fd\u007Fe\u0085f\u009Fg"))
                .isEqualTo("a\u2400b\u2409c\u241Fd\u2421e\uFFFDf\uFFFDg");
        assertThat(value(" ~\u00A0\u00E9")).isEqualTo(" ~\u00A0\u00E9");
    }

    private static String value(String text) {
        return new CellProblem("Name", text, "too-long", "Too long.").value();
    }
}
