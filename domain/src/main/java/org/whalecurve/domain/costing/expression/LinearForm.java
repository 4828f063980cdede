package org.whalecurve.domain.costing.expression;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.whalecurve.domain.costing.expression.Expression.Arithmetic;
import org.whalecurve.domain.costing.expression.Expression.DriverQuantity;
import org.whalecurve.domain.costing.expression.Expression.Negation;
import org.whalecurve.domain.costing.expression.Expression.Operator;

/**
 * A formula that is a constant plus a sum of coefficients times drivers, in thousandths: of such a
 * formula it is enough to know the sums of the drivers.
 *
 * @param constant what it gives where there is nothing of any driver
 * @param coefficients what one more of each driver adds, in the order of the text
 */
public record LinearForm(long constant, Map<String, Long> coefficients) {

    /**
     * The linear form of a formula, if it has one whose numbers are whole thousandths: then adding
     * up first and working out once gives exactly what working out each order or line gives.
     */
    public static Optional<LinearForm> of(Expression expression) {
        try {
            return Sum.of(expression).flatMap(Sum::inThousandths);
        } catch (ArithmeticException | DivisionByZero e) {
            return Optional.empty();
        }
    }

    private record Sum(Ratio constant, Map<String, Ratio> coefficients) {

        /** The formula as a sum, if it is one. */
        static Optional<Sum> of(Expression expression) {
            if (expression.drivers().isEmpty()) {
                Ratio value = Formula.of(expression, _ -> 0).value(new long[0]);
                return Optional.of(new Sum(value, Map.of()));
            }
            return switch (expression) {
                case DriverQuantity(var name) ->
                        Optional.of(new Sum(Ratio.ZERO, Map.of(name, Ratio.of(1))));
                case Negation(var of) -> of(of).map(Sum::negated);
                case Arithmetic(var operator, var left, var right) ->
                        of(left).flatMap(one ->
                                of(right).flatMap(other -> one.with(operator, other)));
                default -> Optional.empty();
            };
        }

        private Optional<Sum> with(Operator operator, Sum other) {
            return switch (operator) {
                case PLUS -> Optional.of(plus(other));
                case MINUS -> Optional.of(plus(other.negated()));
                case TIMES -> {
                    if (isConstant()) {
                        yield Optional.of(other.times(constant));
                    }
                    yield other.isConstant()
                            ? Optional.of(times(other.constant))
                            : Optional.empty();
                }
                case DIVIDED_BY ->
                        other.isConstant()
                                ? Optional.of(times(Ratio.of(1).dividedBy(other.constant)))
                                : Optional.empty();
            };
        }

        private Sum negated() {
            return times(Ratio.of(-1));
        }

        private boolean isConstant() {
            return coefficients.isEmpty();
        }

        private Sum plus(Sum other) {
            Map<String, Ratio> sum = new LinkedHashMap<>(coefficients);
            other.coefficients.forEach((name, by) -> sum.merge(name, by, Ratio::plus));
            return new Sum(constant.plus(other.constant), sum);
        }

        private Sum times(Ratio factor) {
            Map<String, Ratio> product = new LinkedHashMap<>();
            coefficients.forEach((name, by) -> product.put(name, by.times(factor)));
            return new Sum(constant.times(factor), product);
        }

        Optional<LinearForm> inThousandths() {
            boolean whole =
                    constant.isWholeInThousandths()
                            && coefficients.values().stream().allMatch(Ratio::isWholeInThousandths);
            if (!whole) {
                return Optional.empty();
            }
            Map<String, Long> thousandths = new LinkedHashMap<>();
            coefficients.forEach((name, by) -> thousandths.put(name, by.inThousandths()));
            return Optional.of(new LinearForm(constant.inThousandths(), thousandths));
        }
    }
}
