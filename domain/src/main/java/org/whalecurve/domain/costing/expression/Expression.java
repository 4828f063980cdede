package org.whalecurve.domain.costing.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.money.Fraction;

/**
 * A formula in readable form: drivers are names. Its {@link #canonicalText()} reads as the same
 * formula again.
 */
public sealed interface Expression {

    /**
     * A number that is not negative; trailing zeros do not count.
     *
     * @param measure what it was said to measure; null for a bare number, which takes the measure
     *     that its place needs
     */
    record Constant(BigDecimal value, @Nullable Measure measure) implements Expression {

        /**
         * @throws IllegalArgumentException if the value is negative: that is a {@link Negation}
         */
        public Constant {
            if (value.signum() < 0) {
                throw new IllegalArgumentException("a number below zero is a negation: " + value);
            }
            value = value.stripTrailingZeros();
            value = value.scale() < 0 ? value.setScale(0) : value;
        }
    }

    /** How much of a driver there is in the order or on the line in question. */
    record DriverQuantity(String name) implements Expression {}

    /** A number with its sign turned. */
    record Negation(Expression of) implements Expression {}

    /** A sum, difference, product or quotient. */
    record Arithmetic(Operator operator, Expression left, Expression right) implements Expression {}

    /** Whether two numbers stand in a relation. */
    record Comparison(Relation relation, Expression left, Expression right) implements Expression {}

    /** Whether both or at least one of two conditions hold; the second is asked only if need be. */
    record Combination(Connective connective, Expression left, Expression right)
            implements Expression {}

    /** Whether a condition does not hold. */
    record Not(Expression condition) implements Expression {}

    /** One number if a condition holds, else another; only the one that counts is worked out. */
    record Choice(Expression condition, Expression then, Expression otherwise)
            implements Expression {}

    /** The least or the greatest of two or more numbers. */
    record Extreme(Selection selection, List<Expression> of) implements Expression {}

    /**
     * A quantity at rates that change with its size: each tier's rate holds for the part between
     * the bound of the tier before and its own.
     *
     * @param quantity what is measured
     * @param tiers in ascending order of their bounds
     * @param beyond the rate of what exceeds the last bound
     */
    record Tiers(Expression quantity, List<Tier> tiers, Constant beyond) implements Expression {}

    /**
     * A tier.
     *
     * @param rate for one unit of the quantity
     * @param upTo how far the rate holds
     */
    record Tier(Constant rate, Constant upTo) {}

    /** The four operations. */
    enum Operator {
        PLUS("+"),
        MINUS("-"),
        TIMES("*"),
        DIVIDED_BY("/");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** Its canonical sign. */
        public String sign() {
            return sign;
        }
    }

    /** How two numbers can compare. */
    enum Relation {
        EQUAL("="),
        NOT_EQUAL("<>"),
        BELOW("<"),
        AT_MOST("<="),
        ABOVE(">"),
        AT_LEAST(">=");

        private final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        /** Its canonical sign. */
        public String sign() {
            return sign;
        }

        /**
         * @param comparison the sign of left − right
         */
        boolean holds(int comparison) {
            return switch (this) {
                case EQUAL -> comparison == 0;
                case NOT_EQUAL -> comparison != 0;
                case BELOW -> comparison < 0;
                case AT_MOST -> comparison <= 0;
                case ABOVE -> comparison > 0;
                case AT_LEAST -> comparison >= 0;
            };
        }
    }

    /** How two conditions combine. */
    enum Connective {
        AND,
        OR
    }

    /** Which of several numbers is taken. */
    enum Selection {
        MIN,
        MAX
    }

    /** The one way to write it, which {@link ExpressionParser} reads as the same formula. */
    default String canonicalText() {
        return CanonicalText.of(this);
    }

    /**
     * Works it out in exact fractions of any size.
     *
     * @param value the number that each name stands for
     * @throws DivisionByZero if it divides by zero
     * @throws IllegalArgumentException if it is a condition
     */
    default Fraction value(Function<String, Fraction> value) {
        return new ExactValue(value).of(this);
    }

    /** The names of its drivers, each once, in the order of the text. */
    default List<String> drivers() {
        return names(this).distinct().toList();
    }

    private static Stream<String> names(Expression expression) {
        return switch (expression) {
            case Constant _ -> Stream.empty();
            case DriverQuantity(var name) -> Stream.of(name);
            case Negation(var of) -> names(of);
            case Arithmetic(_, var left, var right) -> names(left, right);
            case Comparison(_, var left, var right) -> names(left, right);
            case Combination(_, var left, var right) -> names(left, right);
            case Not(var condition) -> names(condition);
            case Choice(var condition, var then, var otherwise) ->
                    names(condition, then, otherwise);
            case Extreme(_, var of) -> of.stream().flatMap(Expression::names);
            case Tiers(var quantity, _, _) -> names(quantity);
        };
    }

    private static Stream<String> names(Expression... parts) {
        return Stream.of(parts).flatMap(Expression::names);
    }
}
