package org.whalecurve.domain.costing.expression;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.whalecurve.domain.costing.expression.Expression.Arithmetic;
import org.whalecurve.domain.costing.expression.Expression.Choice;
import org.whalecurve.domain.costing.expression.Expression.Combination;
import org.whalecurve.domain.costing.expression.Expression.Comparison;
import org.whalecurve.domain.costing.expression.Expression.Connective;
import org.whalecurve.domain.costing.expression.Expression.Constant;
import org.whalecurve.domain.costing.expression.Expression.DriverQuantity;
import org.whalecurve.domain.costing.expression.Expression.Extreme;
import org.whalecurve.domain.costing.expression.Expression.Negation;
import org.whalecurve.domain.costing.expression.Expression.Not;
import org.whalecurve.domain.costing.expression.Expression.Selection;
import org.whalecurve.domain.costing.expression.Expression.Tier;
import org.whalecurve.domain.costing.expression.Expression.Tiers;

/** Works formulas out the plain way, by names and fractions of any size. */
public final class ExactOracle {

    /** A fraction that is never reduced; the denominator is above zero. */
    private record Fraction(BigInteger above, BigInteger below) {

        static Fraction of(long whole) {
            return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    above.multiply(other.below).add(other.above.multiply(below)),
                    below.multiply(other.below));
        }

        Fraction times(Fraction other) {
            return new Fraction(above.multiply(other.above), below.multiply(other.below));
        }

        Fraction inverse() {
            BigInteger sign = BigInteger.valueOf(above.signum());
            return new Fraction(below.multiply(sign), above.abs());
        }

        Fraction negated() {
            return new Fraction(above.negate(), below);
        }

        int compareTo(Fraction other) {
            return above.multiply(other.below).compareTo(other.above.multiply(below));
        }
    }

    private final Map<String, Long> quantities;

    private ExactOracle(Map<String, Long> quantities) {
        this.quantities = quantities;
    }

    /** The value in thousandths, rounded half away from zero. */
    public static BigInteger thousandths(Expression expression, Map<String, Long> quantities) {
        Fraction value = new ExactOracle(quantities).value(expression).times(Fraction.of(1_000));
        BigInteger doubled = value.above.abs().shiftLeft(1).add(value.below);
        BigInteger rounded = doubled.divide(value.below.shiftLeft(1));
        return value.above.signum() < 0 ? rounded.negate() : rounded;
    }

    private Fraction value(Expression expression) {
        return switch (expression) {
            case Constant(var value, _) ->
                    new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
            case DriverQuantity(var name) -> Fraction.of(quantities.getOrDefault(name, 0L));
            case Negation(var of) -> value(of).negated();
            case Arithmetic(var operator, var left, var right) ->
                    switch (operator) {
                        case PLUS -> value(left).plus(value(right));
                        case MINUS -> value(left).plus(value(right).negated());
                        case TIMES -> value(left).times(value(right));
                        case DIVIDED_BY -> value(left).times(value(right).inverse());
                    };
            case Choice(var condition, var then, var otherwise) ->
                    holds(condition) ? value(then) : value(otherwise);
            case Extreme(var selection, var of) -> extreme(selection, of);
            case Tiers tiers -> tiers(tiers);
            case Comparison _, Combination _, Not _ ->
                    throw new IllegalArgumentException("no number");
        };
    }

    private Fraction extreme(Selection selection, List<Expression> of) {
        return of.stream()
                .map(this::value)
                .reduce((one, other) ->
                        (selection == Selection.MIN) == (one.compareTo(other) <= 0) ? one : other)
                .orElseThrow();
    }

    /** The whole at the last rate, and for each tier the part up to its bound at the difference. */
    private Fraction tiers(Tiers tiers) {
        Fraction zero = Fraction.of(0);
        Fraction given = value(tiers.quantity());
        Fraction quantity = given.compareTo(zero) < 0 ? zero : given;
        Fraction sum = quantity.times(value(tiers.beyond()));
        Fraction rateAbove = value(tiers.beyond());
        for (Tier tier : tiers.tiers().reversed()) {
            Fraction bound = value(tier.upTo());
            Fraction below = quantity.compareTo(bound) < 0 ? quantity : bound;
            sum = sum.plus(below.times(value(tier.rate()).plus(rateAbove.negated())));
            rateAbove = value(tier.rate());
        }
        return sum;
    }

    private boolean holds(Expression expression) {
        return switch (expression) {
            case Comparison(var relation, var left, var right) ->
                    relation.holds(value(left).compareTo(value(right)));
            case Combination(var connective, var left, var right) ->
                    connective == Connective.AND
                            ? holds(left) && holds(right)
                            : holds(left) || holds(right);
            case Not(var condition) -> !holds(condition);
            default -> throw new IllegalArgumentException("no condition");
        };
    }
}
