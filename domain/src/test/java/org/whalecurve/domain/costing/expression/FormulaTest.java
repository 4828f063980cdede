package org.whalecurve.domain.costing.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    private static final Vocabulary VOCABULARY =
            new Vocabulary(Map.of("lines", Measure.LINES, "units", Measure.UNITS), Map.of());

    /** The first ten lines take 3 minutes each, those up to a hundred 2, all beyond 1. */
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 3", "10, 30", "11, 32", "100, 210", "101, 211", "250, 360"})
    void tiersHoldForTheirOwnPartOfTheQuantity(long lines, long minutes) {
        assertThat(thousandths("tiers(lines, 3 to 10, 2 to 100, 1)", lines, 0))
                .isEqualTo(minutes * 1_000);
    }

    @ParameterizedTest
    @CsvSource({
        "5 + 3 * lines, 4, 0, 17000",
        "'if(units > 100, 5, 0)', 0, 100, 0",
        "'if(units > 100, 5, 0)', 0, 101, 5000",
        "'if(units >= 100 and lines < 3, 5, 1)', 2, 100, 5000",
        "'if(units >= 100 and not lines < 3, 5, 1)', 2, 100, 1000",
        "'if(units = 0 or 1 * units / lines > 2, 9, 8)', 0, 0, 9000",
        "'min(3 * lines, 10)', 4, 0, 10000",
        "'max(3 * lines, 10)', 3, 0, 10000",
        "1 / 3, 0, 0, 333",
        "2 / 3, 0, 0, 667",
        "-2 / 3, 0, 0, -667",
        "0.0005, 0, 0, 1",
        "-0.0005, 0, 0, -1",
        "1 / 3 + 1 / 3 + 1 / 3, 0, 0, 1000",
        "lines * lines * 0.1, 7, 0, 4900"
    })
    void resultsAreExactAndRoundedOnce(String text, long lines, long units, long thousandths) {
        assertThat(thousandths(text, lines, units)).isEqualTo(thousandths);
    }

    @Test
    void aDivisionByZeroIsAnErrorUnlessItIsNotAskedFor() {
        assertThatThrownBy(() -> thousandths("1 / lines", 0, 0)).isInstanceOf(DivisionByZero.class);
        assertThat(thousandths("if(lines > 0, 1 / lines, 7)", 0, 0)).isEqualTo(7_000);
    }

    @Test
    void numbersBeyondExactFractionsAreAnError() {
        assertThatThrownBy(() -> thousandths("lines * lines * 1", Long.MAX_VALUE / 2, 0))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aLinearFormIsFoundWhereverTheFormulaHasOne() {
        assertThat(linear("6 + 1.5 * lines - units / 4"))
                .isEqualTo(new LinearForm(6_000, Map.of("lines", 1_500L, "units", -250L)));
        assertThat(linear("-(2 * (lines + 3)) + max(1, 2)"))
                .isEqualTo(new LinearForm(-4_000, Map.of("lines", -2_000L)));
        assertThat(linear("5 * lines + 3 * lines"))
                .isEqualTo(new LinearForm(0, Map.of("lines", 8_000L)));
    }

    @ParameterizedTest
    @CsvSource({
        "lines * lines * 1",
        "1 / lines",
        "'min(1 * lines, 10)'",
        "lines / 3",
        "0.0001 * lines",
        "'if(lines > 1, 1, 2)'"
    })
    void whatIsNotLinearInWholeMilliminutesHasNone(String text) {
        assertThat(LinearForm.of(ExpressionParser.parse(text, VOCABULARY))).isEmpty();
    }

    private static LinearForm linear(String text) {
        return LinearForm.of(ExpressionParser.parse(text, VOCABULARY)).orElseThrow();
    }

    private static long thousandths(String text, long lines, long units) {
        return Formula.of(
                        ExpressionParser.parse(text, VOCABULARY),
                        name -> name.equals("lines") ? 0 : 1)
                .thousandths(new long[] {lines, units});
    }
}
