package org.whalecurve.domain.costing.expression;

import java.util.function.Function;
import java.util.stream.Stream;
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
import org.whalecurve.domain.money.Fraction;

/**
 * Works a formula out once, in fractions of any size. Where it is worked out for every order,
 * {@link Formula} is the quicker way.
 *
 * @param names the number that each name stands for
 */
record ExactValue(Function<String, Fraction> names) {

    Fraction of(Expression expression) {
        return switch (expression) {
            case Constant(var decimal, _) -> Fraction.of(decimal);
            case DriverQuantity(var name) -> names.apply(name);
            case Negation(var of) -> of(of).negated();
            case Arithmetic arithmetic -> of(arithmetic);
            case Choice(var condition, var then, var otherwise) ->
                    holds(condition) ? of(then) : of(otherwise);
            case Extreme(var selection, var of) -> {
                Stream<Fraction> values = of.stream().map(this::of);
                yield values.reduce(selection == Selection.MIN ? Fraction::min : Fraction::max)
                        .orElseThrow();
            }
            case Tiers tiers -> of(tiers);
            case Comparison _, Combination _, Not _ ->
                    throw new IllegalArgumentException(
                            "a condition is no number: " + expression.canonicalText());
        };
    }

    private Fraction of(Arithmetic arithmetic) {
        Fraction left = of(arithmetic.left());
        Fraction right = of(arithmetic.right());
        return switch (arithmetic.operator()) {
            case PLUS -> left.plus(right);
            case MINUS -> left.minus(right);
            case TIMES -> left.times(right);
            case DIVIDED_BY -> {
                if (right.signum() == 0) {
                    throw new DivisionByZero();
                }
                yield left.dividedBy(right);
            }
        };
    }

    private Fraction of(Tiers tiers) {
        Fraction quantity = of(tiers.quantity());
        Fraction sum = Fraction.ZERO;
        Fraction from = Fraction.ZERO;
        for (Tier tier : tiers.tiers()) {
            Fraction upTo = Fraction.of(tier.upTo().value());
            Fraction within = quantity.min(upTo).minus(from).max(Fraction.ZERO);
            sum = sum.plus(Fraction.of(tier.rate().value()).times(within));
            from = upTo;
        }
        Fraction beyond = quantity.minus(from).max(Fraction.ZERO);
        return sum.plus(Fraction.of(tiers.beyond().value()).times(beyond));
    }

    private boolean holds(Expression expression) {
        return switch (expression) {
            case Comparison(var relation, var left, var right) ->
                    relation.holds(of(left).compareTo(of(right)));
            case Combination(var connective, var left, var right) ->
                    connective == Connective.AND
                            ? holds(left) && holds(right)
                            : holds(left) || holds(right);
            case Not(var condition) -> !holds(condition);
            case Constant _,
                    DriverQuantity _,
                    Negation _,
                    Arithmetic _,
                    Choice _,
                    Extreme _,
                    Tiers _ ->
                    throw new IllegalArgumentException(
                            "a number is no condition: " + expression.canonicalText());
        };
    }
}
