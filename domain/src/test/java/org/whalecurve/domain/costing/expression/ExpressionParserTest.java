package org.whalecurve.domain.costing.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionParserTest {

    private static final Vocabulary VOCABULARY =
            new Vocabulary(
                    Map.of(
                            "lines", Measure.LINES,
                            "units", Measure.UNITS,
                            "new-customer", Measure.UNITS),
                    Map.of("orders", "'orders' counts orders."));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "5+3*lines | 5 + 3 * lines",
                "5 + 3 × lines − 2 ÷ 4 | 5 + 3 * lines - 2 / 4",
                "((5)) | 5",
                "1.50 | 1.5",
                "1 - (2 - 3) | 1 - (2 - 3)",
                "(1 - 2) - 3 | 1 - 2 - 3",
                "(1 + 2) * 3 | (1 + 2) * 3",
                "1 / (2 * 3) | 1 / (2 * 3)",
                "-(1 + lines*2) | -(1 + lines * 2)",
                "--1 | --1",
                "5 - -new-customer*2 | 5 - -new-customer * 2",
                "3 minutes  per line*lines | 3 minutes per line * lines",
                "1 minute | 1 minutes",
                "if( units>=100 , 5,0 ) | if(units >= 100, 5, 0)",
                "if(not (lines < 2 and units < 3) or lines ≠ 4, 1, 2) | if(not (lines < 2 and units < 3) or lines <> 4, 1, 2)",
                "if(lines < 2 and (units < 3 or units > 5), 1, 2) | if(lines < 2 and (units < 3 or units > 5), 1, 2)",
                "if(not not lines = 1, 1, 2) | if(not not lines = 1, 1, 2)",
                "if((lines) > (2), (1), (2)) | if(lines > 2, 1, 2)",
                "min(5, 3*lines, max(1, 2)) | min(5, 3 * lines, max(1, 2))",
                "tiers(lines, 3 to 10, 2.0 to 100, 1) | tiers(lines, 3 to 10, 2 to 100, 1)"
            })
    void aFormulaHasOneCanonicalText(String text, String canonical) {
        Expression read = ExpressionParser.parse(text, VOCABULARY);

        assertThat(read.canonicalText()).isEqualTo(canonical);
        assertThat(ExpressionParser.parse(canonical, VOCABULARY)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "5 + | 3 | wanted here, not the end",
                "5 + * 3 | 4 | not '*'",
                "(5 | 2 | ')' is wanted here",
                "5) | 1 | complete before ')'",
                "5 lines | 2 | an operator is missing",
                "5 + Lines | 4 | small letters",
                "5 # 3 | 2 | '#' has no meaning",
                "5 + boxes | 4 | There is no driver 'boxes'. There are: lines, new-customer, units.",
                "5 + lines-3 | 4 | There is no driver 'lines-3'",
                "5 + orders | 4 | 'orders' counts orders.",
                "5 / 0 | 4 | divided by zero",
                "1.1234567 | 0 | At most 6 decimals",
                "5 + 1000000001 | 4 | implausible",
                "lines | 0 | gives lines, not minutes",
                "lines + units | 6 | What counts lines and what counts units",
                "3 minutes per line * units | 0 | gives minutes × units per line, not minutes",
                "5 minutes + 3 minutes per line | 10 | minutes and what counts minutes per line",
                "3 minutes per box | 14 | order, line or unit, not per 'box'",
                "lines > 2 | 0 | A number is wanted here, not a condition",
                "if(lines, 1, 2) | 3 | A condition such as",
                "if(lines > units, 1, 2) | 9 | cannot go together",
                "if(1 < lines < 3, 1, 2) | 13 | Join two comparisons by 'and'",
                "if(lines > 1, lines * 1 minutes per line, units) | 40 | minutes and what counts units",
                "if(lines > 1, 2) | 15 | ',' is wanted here",
                "min(5) | 5 | ',' is wanted here",
                "max(lines > 1, 2) | 4 | A number is wanted",
                "tiers(lines, 3) | 13 | Tiers look like this",
                "tiers(lines, 3 to 10, 2 to 10, 1) | 27 | each above the one before",
                "tiers(lines, 3 to 0, 1) | 18 | above zero",
                "tiers(lines, lines to 3, 1) | 13 | A number is wanted here, not 'lines'",
                "tiers(lines, 3 minutes per unit to 3, 1) | 0 | not minutes",
                "1 + (2 > 1) | 4 | A number is wanted here",
                "not 5 | 4 | A condition such as"
            })
    void whatMakesNoSenseIsRefusedAtItsPlace(String text, int offset, String words) {
        ExpressionFault fault =
                catchThrowableOfType(
                        ExpressionFault.class, () -> ExpressionParser.parse(text, VOCABULARY));

        assertThat(fault).hasMessageContaining(words);
        assertThat(fault.offset()).isEqualTo(offset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void anEmptyFormulaIsRefused(String text) {
        assertThatThrownBy(() -> ExpressionParser.parse(text, VOCABULARY))
                .isInstanceOf(ExpressionFault.class)
                .hasMessageContaining("the end");
    }

    @Test
    void fiveHundredCharactersAreReadAndOneMoreIsNot() {
        String longest = "1".repeat(9) + "+1".repeat(245) + " ";

        assertThat(longest).hasSize(ExpressionParser.LONGEST);
        assertThat(ExpressionParser.parse(longest, VOCABULARY)).isNotNull();
        assertThatThrownBy(() -> ExpressionParser.parse(longest + " ", VOCABULARY))
                .hasMessageContaining("at most 500 characters");
    }

    @Test
    void aFormulaIsNestedThirtyDeepAndNoDeeper() {
        assertThat(ExpressionParser.parse(nested(29), VOCABULARY)).isNotNull();
        assertThatThrownBy(() -> ExpressionParser.parse(nested(30), VOCABULARY))
                .hasMessageContaining("at most 30 deep");
    }

    @Test
    void aFormulaNamesItsDriversInTheOrderOfTheText() {
        assertThat(
                        ExpressionParser.parse(
                                        "if(units > 2, 1, 2 * lines) + 1 * units + tiers(new-customer, 1 to 2, 1)",
                                        VOCABULARY)
                                .drivers())
                .containsExactly("units", "lines", "new-customer");
    }

    @Test
    void wordsOfTheLanguageAreNoNames() {
        assertThat(Vocabulary.isName("new-customer")).isTrue();
        for (String word : new String[] {"and", "min", "minutes", "1st", "a--b", "a-", "A", ""}) {
            assertThat(Vocabulary.isName(word)).as(word).isFalse();
        }
    }

    private static String nested(int parentheses) {
        return "(".repeat(parentheses) + "1" + ")".repeat(parentheses);
    }
}
