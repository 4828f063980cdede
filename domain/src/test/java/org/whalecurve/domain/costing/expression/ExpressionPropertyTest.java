package org.whalecurve.domain.costing.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.RandomCases.check;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.money.Fraction;

class ExpressionPropertyTest {

    private static final int FORMULAS = 20_000;

    @Test
    void theCanonicalTextReadsAsTheSameFormula() {
        RandomCases.tryOn(
                FORMULAS,
                random -> {
                    Expression drawn = RandomExpression.drawMinutes(random);
                    String text = drawn.canonicalText();
                    Expression read = ExpressionParser.parse(text, RandomExpression.VOCABULARY);

                    check(read.equals(drawn), () -> text + " reads as " + read);
                    check(read.canonicalText().equals(text), () -> text + " is not canonical");
                });
    }

    @Test
    void formulasAreWorkedOutExactly() {
        RandomCases.tryOn(
                FORMULAS,
                random -> {
                    Expression formula = RandomExpression.drawMinutes(random);
                    long[] quantities = drawQuantities(random);
                    BigInteger expected = ExactOracle.thousandths(formula, named(quantities));

                    check(
                            BigInteger.valueOf(thousandths(formula, quantities)).equals(expected),
                            () -> formula.canonicalText() + " should be " + expected);
                });
    }

    @Test
    void aFormulaWorkedOutOnceGivesTheSameInFractionsOfAnySize() {
        RandomCases.tryOn(
                FORMULAS,
                random -> {
                    Expression formula = RandomExpression.drawMinutes(random);
                    Map<String, Long> quantities = named(drawQuantities(random));
                    BigInteger thousandths =
                            formula.value(name -> Fraction.of(quantities.getOrDefault(name, 0L)))
                                    .times(1_000)
                                    .decimal(0)
                                    .unscaledValue();

                    assertThat(thousandths).isEqualTo(ExactOracle.thousandths(formula, quantities));
                });
    }

    @Test
    void addingUpFirstAndWorkingOutOnceGivesTheSameForLinearFormulas() {
        AtomicInteger linear = new AtomicInteger();
        RandomCases.tryOn(
                FORMULAS,
                random -> {
                    Expression formula = RandomExpression.drawLinear(random);
                    Optional<LinearForm> form = LinearForm.of(formula);
                    if (form.isEmpty()) {
                        return;
                    }
                    linear.incrementAndGet();
                    long[] sums = new long[RandomExpression.NAMES.size()];
                    long oneByOne = 0;
                    int orders = random.nextInt(1, 10);
                    for (int order = 0; order < orders; order++) {
                        long[] quantities = drawQuantities(random);
                        oneByOne += thousandths(formula, quantities);
                        for (int i = 0; i < sums.length; i++) {
                            sums[i] += quantities[i];
                        }
                    }
                    long atOnce = form.get().constant() * orders;
                    for (Map.Entry<String, Long> by : form.get().coefficients().entrySet()) {
                        atOnce += by.getValue() * sums[RandomExpression.NAMES.indexOf(by.getKey())];
                    }
                    String difference = oneByOne + " one by one, at once " + atOnce;
                    check(oneByOne == atOnce, () -> formula.canonicalText() + ": " + difference);
                });
        if (Long.getLong("whalecurve.seed") == null) {
            assertThat(linear.get()).isGreaterThan(FORMULAS / 4);
        }
    }

    @Test
    void whateverIsWrittenIsReadOrRefusedWithItsPlace() {
        List<String> pieces =
                List.of(
                        "lines", "units", "1", "2.5", "+", "-", "*", "/", "(", ")", ",", "if",
                        "min", "tiers", "to", "and", "or", "not", "<", "=", "minutes", "per",
                        "line", " ", "é", "\"", "\n", "nobody");
        RandomCases.tryOn(
                FORMULAS,
                random -> {
                    StringBuilder text = new StringBuilder();
                    for (int i = random.nextInt(30); i > 0; i--) {
                        text.append(pieces.get(random.nextInt(pieces.size())));
                        text.append(random.nextBoolean() ? " " : "");
                    }
                    try {
                        ExpressionParser.parse(text.toString(), RandomExpression.VOCABULARY);
                    } catch (ExpressionFault fault) {
                        check(
                                fault.offset() >= 0 && fault.offset() <= text.length(),
                                () -> fault.offset() + " in " + text);
                        check(!String.valueOf(fault.getMessage()).isBlank(), text::toString);
                    }
                });
    }

    private static long thousandths(Expression formula, long[] quantities) {
        return Formula.of(formula, RandomExpression.NAMES::indexOf).thousandths(quantities);
    }

    private static long[] drawQuantities(SplittableRandom random) {
        return random.longs(RandomExpression.NAMES.size(), 0, 40).toArray();
    }

    private static Map<String, Long> named(long[] quantities) {
        Map<String, Long> named = new HashMap<>();
        for (int i = 0; i < quantities.length; i++) {
            named.put(RandomExpression.NAMES.get(i), quantities[i]);
        }
        return named;
    }
}
