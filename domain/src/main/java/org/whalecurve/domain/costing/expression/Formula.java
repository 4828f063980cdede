package org.whalecurve.domain.costing.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
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
import org.whalecurve.domain.costing.expression.Expression.Operator;
import org.whalecurve.domain.costing.expression.Expression.Selection;
import org.whalecurve.domain.costing.expression.Expression.Tier;
import org.whalecurve.domain.costing.expression.Expression.Tiers;

/** A formula in resolved form: drivers are positions. Worked out in exact fractions. */
public final class Formula {

    private final Part whole;

    private Formula(Part whole) {
        this.whole = whole;
    }

    /** A part that gives a number. */
    @FunctionalInterface
    private interface Part {
        Ratio value(long[] quantities);
    }

    /** A part that holds or does not. */
    @FunctionalInterface
    private interface Condition {
        boolean holds(long[] quantities);
    }

    /**
     * Resolves a formula.
     *
     * @param position the position of a driver's name
     */
    public static Formula of(Expression expression, ToIntFunction<String> position) {
        return new Formula(new Resolution(position).part(expression));
    }

    /**
     * Works the formula out, in thousandths, rounded once, half away from zero.
     *
     * @param quantities how much there is of each driver, by position
     * @throws DivisionByZero if it divides by zero
     * @throws ArithmeticException if a number leaves the range of exact fractions of longs
     */
    public long thousandths(long[] quantities) {
        return value(quantities).inThousandths();
    }

    Ratio value(long[] quantities) {
        return whole.value(quantities);
    }

    private record Resolution(ToIntFunction<String> position) {

        Part part(Expression expression) {
            return switch (expression) {
                case Constant(var decimal, _) -> {
                    Ratio value = Ratio.of(decimal);
                    yield _ -> value;
                }
                case DriverQuantity(var name) -> {
                    int driver = position.applyAsInt(name);
                    yield quantities -> Ratio.of(quantities[driver]);
                }
                case Negation(var of) -> {
                    Part part = part(of);
                    yield quantities -> part.value(quantities).negated();
                }
                case Arithmetic(var operator, var left, var right) ->
                        arithmetic(operator, part(left), part(right));
                case Choice(var condition, var then, var otherwise) ->
                        choice(condition(condition), part(then), part(otherwise));
                case Extreme(var selection, var of) ->
                        extreme(selection, of.stream().map(this::part).toList());
                case Tiers(var quantity, var tiers, var beyond) ->
                        tiers(part(quantity), tiers, Ratio.of(beyond.value()));
                case Comparison _, Combination _, Not _ ->
                        throw new IllegalArgumentException(
                                "a condition is no number: " + expression.canonicalText());
            };
        }

        Condition condition(Expression expression) {
            return switch (expression) {
                case Comparison(var relation, var left, var right) -> {
                    Part one = part(left);
                    Part other = part(right);
                    yield quantities ->
                            relation.holds(
                                    one.value(quantities).compareTo(other.value(quantities)));
                }
                case Combination(var connective, var left, var right) -> {
                    Condition one = condition(left);
                    Condition other = condition(right);
                    yield connective == Connective.AND
                            ? quantities -> one.holds(quantities) && other.holds(quantities)
                            : quantities -> one.holds(quantities) || other.holds(quantities);
                }
                case Not(var inner) -> {
                    Condition condition = condition(inner);
                    yield quantities -> !condition.holds(quantities);
                }
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

        private static Part arithmetic(Operator operator, Part left, Part right) {
            return switch (operator) {
                case PLUS -> quantities -> left.value(quantities).plus(right.value(quantities));
                case MINUS ->
                        quantities ->
                                left.value(quantities).plus(right.value(quantities).negated());
                case TIMES -> quantities -> left.value(quantities).times(right.value(quantities));
                case DIVIDED_BY ->
                        quantities -> left.value(quantities).dividedBy(right.value(quantities));
            };
        }

        private static Part choice(Condition condition, Part then, Part otherwise) {
            return quantities ->
                    condition.holds(quantities)
                            ? then.value(quantities)
                            : otherwise.value(quantities);
        }

        private static Part extreme(Selection selection, List<Part> parts) {
            return quantities -> {
                Stream<Ratio> values = parts.stream().map(part -> part.value(quantities));
                return (selection == Selection.MIN
                                ? values.min(Ratio::compareTo)
                                : values.max(Ratio::compareTo))
                        .orElseThrow();
            };
        }

        private static Part tiers(Part quantity, List<Tier> tiers, Ratio beyond) {
            record Step(Ratio rate, Ratio from, Ratio upTo) {}
            List<Step> steps = new ArrayList<>();
            Ratio from = Ratio.ZERO;
            for (Tier tier : tiers) {
                Ratio upTo = Ratio.of(tier.upTo().value());
                steps.add(new Step(Ratio.of(tier.rate().value()), from, upTo));
                from = upTo;
            }
            Ratio last = from;
            return quantities -> {
                Ratio whole = quantity.value(quantities);
                Ratio sum = Ratio.ZERO;
                for (Step step : steps) {
                    if (whole.compareTo(step.from) > 0) {
                        Ratio end = whole.compareTo(step.upTo) < 0 ? whole : step.upTo;
                        sum = sum.plus(step.rate.times(end.plus(step.from.negated())));
                    }
                }
                return whole.compareTo(last) > 0
                        ? sum.plus(beyond.times(whole.plus(last.negated())))
                        : sum;
            };
        }
    }
}
