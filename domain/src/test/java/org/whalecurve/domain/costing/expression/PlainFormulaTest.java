package org.whalecurve.domain.costing.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.money.Fraction;

/** The same language for numbers that count whatever they count. */
class PlainFormulaTest {

    private static final Vocabulary VOCABULARY =
            Vocabulary.ofPlainNumbers(
                    List.of("profit", "revenue"), "measure", "Add it to the card first.");

    @Test
    void whatIsDividedNeedsNoMeasure() {
        Expression margin = ExpressionParser.parsePlain("100 * profit / revenue", VOCABULARY);
        Map<String, Fraction> values =
                Map.of("profit", Fraction.of(99), "revenue", Fraction.of(829));

        assertThat(margin.value(name -> values.getOrDefault(name, Fraction.ZERO)))
                .isEqualTo(Fraction.of(9_900, 829));
        assertThat(margin.drivers()).containsExactly("profit", "revenue");
    }

    @Test
    void dividingByANumberThatIsZeroIsSaid() {
        Expression margin = ExpressionParser.parsePlain("profit / revenue", VOCABULARY);

        assertThatThrownBy(() -> margin.value(_ -> Fraction.ZERO))
                .isInstanceOf(DivisionByZero.class);
    }

    @Test
    void anUnknownNameIsCalledWhatNamesStandForHere() {
        assertThatThrownBy(() -> ExpressionParser.parsePlain("profit / sales", VOCABULARY))
                .isInstanceOf(ExpressionFault.class)
                .hasMessage("There is no measure 'sales'. There are: profit, revenue.");
        assertThatThrownBy(() -> ExpressionParser.parsePlain("profit /", VOCABULARY))
                .hasMessage("A number, a measure or '(' is wanted here, not the end.");
    }

    @Test
    void minutesAreNoPlainNumber() {
        assertThatThrownBy(() -> ExpressionParser.parsePlain("3 minutes + 1", VOCABULARY))
                .isInstanceOf(ExpressionFault.class)
                .hasMessage(
                        "The formula gives minutes, not a plain number: leave out what the numbers measure.");
    }
}
