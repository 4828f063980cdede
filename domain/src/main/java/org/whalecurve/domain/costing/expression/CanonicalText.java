package org.whalecurve.domain.costing.expression;

import java.util.Locale;
import java.util.stream.Collectors;
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
import org.whalecurve.domain.costing.expression.Expression.Tiers;

/** Writes a formula in the one canonical way, with no parenthesis too many. */
final class CanonicalText {

    /** How tightly the parts of a formula hold together, the loosest first. */
    private enum Grip {
        OR,
        AND,
        NOT,
        COMPARISON,
        SUM,
        PRODUCT,
        SIGN,
        SINGLE;

        Grip tighter() {
            return values()[ordinal() + 1];
        }
    }

    private CanonicalText() {}

    static String of(Expression expression) {
        return switch (expression) {
            case Constant constant -> number(constant);
            case DriverQuantity(var name) -> name;
            case Negation(var of) -> "-" + within(Grip.SIGN, of);
            case Arithmetic(var operator, var left, var right) ->
                    joined(left, operator.sign(), right, gripOf(operator));
            case Comparison(var relation, var left, var right) ->
                    within(Grip.SUM, left) + " " + relation.sign() + " " + within(Grip.SUM, right);
            case Combination(var connective, var left, var right) ->
                    joined(left, word(connective), right, gripOf(connective));
            case Not(var condition) -> "not " + within(Grip.NOT, condition);
            case Choice(var condition, var then, var otherwise) ->
                    "if(" + of(condition) + ", " + of(then) + ", " + of(otherwise) + ")";
            case Extreme(var selection, var of) ->
                    of.stream()
                            .map(CanonicalText::of)
                            .collect(Collectors.joining(", ", word(selection) + "(", ")"));
            case Tiers(var quantity, var tiers, var beyond) ->
                    tiers.stream()
                            .map(tier -> number(tier.rate()) + " to " + number(tier.upTo()))
                            .collect(
                                    Collectors.joining(
                                            ", ",
                                            "tiers(" + of(quantity) + ", ",
                                            ", " + number(beyond) + ")"));
        };
    }

    /** Operators of the same grip are read from the left. */
    private static String joined(Expression left, String sign, Expression right, Grip grip) {
        return within(grip, left) + " " + sign + " " + within(grip.tighter(), right);
    }

    private static String within(Grip needed, Expression part) {
        return gripOf(part).compareTo(needed) < 0 ? "(" + of(part) + ")" : of(part);
    }

    private static Grip gripOf(Expression expression) {
        return switch (expression) {
            case Combination(var connective, _, _) -> gripOf(connective);
            case Not _ -> Grip.NOT;
            case Comparison _ -> Grip.COMPARISON;
            case Arithmetic(var operator, _, _) -> gripOf(operator);
            case Negation _ -> Grip.SIGN;
            case Constant _, DriverQuantity _, Choice _, Extreme _, Tiers _ -> Grip.SINGLE;
        };
    }

    private static Grip gripOf(Connective connective) {
        return connective == Connective.OR ? Grip.OR : Grip.AND;
    }

    private static Grip gripOf(Operator operator) {
        return operator == Operator.PLUS || operator == Operator.MINUS ? Grip.SUM : Grip.PRODUCT;
    }

    private static String number(Constant constant) {
        Measure measure = constant.measure();
        String digits = constant.value().toPlainString();
        return measure == null ? digits : digits + " " + measure.words();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
