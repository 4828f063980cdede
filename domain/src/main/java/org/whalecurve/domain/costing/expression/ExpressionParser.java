package org.whalecurve.domain.costing.expression;

import java.util.ArrayList;
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
import org.whalecurve.domain.costing.expression.Expression.Operator;
import org.whalecurve.domain.costing.expression.Expression.Relation;
import org.whalecurve.domain.costing.expression.Expression.Selection;

/**
 * Reads a formula by recursive descent and checks on the way that its measures fit, so that every
 * fault has its place. The grammar, from the loosest to the tightest:
 *
 * <pre>
 * condition  = all { "or" all }             all     = one { "and" one }
 * one        = "not" one | comparison       comparison = sum [ relation sum ]
 * sum        = product { ("+" | "-") product }
 * product    = signed { ("*" | "/") signed }
 * signed     = "-" signed | single
 * single     = constant | driver | "(" condition ")"
 *            | "if" "(" condition "," condition "," condition ")"
 *            | ("min" | "max") "(" condition { "," condition } ")"
 *            | "tiers" "(" condition "," { constant "to" constant "," } constant ")"
 * constant   = number [ "minutes" [ "per" ("order" | "line" | "unit") ] ]
 * relation   = "=" | "&lt;>" | "&lt;" | "&lt;=" | ">" | ">="
 * </pre>
 */
public final class ExpressionParser {

    /** What can be taken in at a glance; longer work is several terms. */
    public static final int LONGEST = 500;

    /** Deeper than anybody can follow, and shallow enough for any stack. */
    public static final int DEEPEST = 30;

    private static final Map<String, Relation> RELATIONS =
            Map.of(
                    "=", Relation.EQUAL,
                    "<>", Relation.NOT_EQUAL,
                    "<", Relation.BELOW,
                    "<=", Relation.AT_MOST,
                    ">", Relation.ABOVE,
                    ">=", Relation.AT_LEAST);

    private final Reading reading;
    private final Vocabulary vocabulary;

    private ExpressionParser(Reading reading, Vocabulary vocabulary) {
        this.reading = reading;
        this.vocabulary = vocabulary;
    }

    /**
     * Reads a formula that gives minutes.
     *
     * @throws ExpressionFault if it cannot be read, uses a name that is not known, or gives
     *     something else than minutes
     */
    public static Expression parse(String text, Vocabulary vocabulary) {
        return read(text, vocabulary, Measure.MINUTES, "multiply by the minutes that one takes");
    }

    /**
     * Reads a formula that gives a plain number.
     *
     * @throws ExpressionFault if it cannot be read, uses a name that is not known, or gives
     *     something else
     */
    public static Expression parsePlain(String text, Vocabulary vocabulary) {
        return read(text, vocabulary, Measure.PLAIN, "leave out what the numbers measure");
    }

    private static Expression read(
            String text, Vocabulary vocabulary, Measure wanted, String advice) {
        if (text.length() > LONGEST) {
            throw new ExpressionFault(
                    LONGEST,
                    "A formula has at most " + LONGEST + " characters: make it several terms.");
        }
        Reading reading = new Reading(Tokens.of(text));
        Typed whole = new ExpressionParser(reading, vocabulary).any().number();
        reading.expectEnd();
        if (!whole.sort().fits(Sort.of(wanted))) {
            throw new ExpressionFault(
                    whole.offset(),
                    "The formula gives %s, not %s: %s."
                            .formatted(whole.sort().words(), wanted.words(), advice));
        }
        return whole.expression();
    }

    private Typed any() {
        reading.enter();
        Typed left = all();
        while (reading.next("or")) {
            left = combined(Connective.OR, left, all());
        }
        reading.leave();
        return left;
    }

    private Typed all() {
        Typed left = one();
        while (reading.next("and")) {
            left = combined(Connective.AND, left, one());
        }
        return left;
    }

    private static Typed combined(Connective connective, Typed left, Typed right) {
        return new Typed(
                new Combination(
                        connective, left.condition().expression(), right.condition().expression()),
                Sort.CONDITION,
                left.offset());
    }

    private Typed one() {
        int offset = reading.offset();
        int negations = 0;
        while (reading.next("not")) {
            negations++;
        }
        Typed typed = comparison();
        for (int i = 0; i < negations; i++) {
            typed = new Typed(new Not(typed.condition().expression()), Sort.CONDITION, offset);
        }
        return typed;
    }

    private Typed comparison() {
        Typed left = sum();
        Relation relation = RELATIONS.get(reading.text());
        if (relation == null) {
            return left;
        }
        int at = reading.offset();
        reading.skip();
        Typed right = sum().number();
        left.number().together(right, at);
        if (RELATIONS.containsKey(reading.text())) {
            throw reading.fault("Join two comparisons by 'and'.");
        }
        return new Typed(
                new Comparison(relation, left.expression(), right.expression()),
                Sort.CONDITION,
                left.offset());
    }

    private Typed sum() {
        Typed left = product();
        while (true) {
            int at = reading.offset();
            Operator operator =
                    reading.next("+") ? Operator.PLUS : reading.next("-") ? Operator.MINUS : null;
            if (operator == null) {
                return left;
            }
            Typed right = product().number();
            Sort sort = left.number().together(right, at);
            left = arithmetic(operator, left, right, sort);
        }
    }

    private Typed product() {
        Typed left = signed();
        while (true) {
            if (reading.next("*")) {
                Typed right = signed().number();
                left =
                        arithmetic(
                                Operator.TIMES,
                                left.number(),
                                right,
                                left.sort().times(right.sort()));
            } else if (reading.next("/")) {
                Typed right = signed().number();
                if (right.expression() instanceof Constant(var value, _) && value.signum() == 0) {
                    throw new ExpressionFault(right.offset(), "Nothing can be divided by zero.");
                }
                left =
                        arithmetic(
                                Operator.DIVIDED_BY,
                                left.number(),
                                right,
                                left.sort().dividedBy(right.sort()));
            } else {
                return left;
            }
        }
    }

    private static Typed arithmetic(Operator operator, Typed left, Typed right, Sort sort) {
        return new Typed(
                new Arithmetic(operator, left.expression(), right.expression()),
                sort,
                left.offset());
    }

    private Typed signed() {
        int offset = reading.offset();
        int signs = 0;
        while (reading.next("-")) {
            signs++;
        }
        Typed typed = single();
        for (int i = 0; i < signs; i++) {
            typed = new Typed(new Negation(typed.number().expression()), typed.sort(), offset);
        }
        return typed;
    }

    private Typed single() {
        int offset = reading.offset();
        Constant constant = reading.constant();
        if (constant != null) {
            return new Typed(constant, Sort.of(constant.measure()), offset);
        }
        String name = reading.name();
        if (name != null) {
            return new Typed(
                    new DriverQuantity(name), Sort.of(vocabulary.measureOf(name, offset)), offset);
        }
        if (reading.next("(")) {
            Typed inner = any();
            reading.expect(")");
            return new Typed(inner.expression(), inner.sort(), offset);
        }
        return call(offset);
    }

    private Typed call(int offset) {
        if (reading.next("if")) {
            return choice(offset);
        }
        if (reading.next("min")) {
            return extreme(Selection.MIN, offset);
        }
        if (reading.next("max")) {
            return extreme(Selection.MAX, offset);
        }
        if (reading.next("tiers")) {
            reading.expect("(");
            Typed quantity = any().number();
            reading.expect(",");
            TiersReading tiers = TiersReading.of(reading, quantity);
            return new Typed(tiers.expression(), tiers.sort(), offset);
        }
        throw reading.fault(
                "A number, a %s or '(' is wanted here, not %s."
                        .formatted(vocabulary.noun(), reading.shown()));
    }

    private Typed choice(int offset) {
        reading.expect("(");
        Typed condition = any().condition();
        reading.expect(",");
        Typed then = any().number();
        int at = reading.offset();
        reading.expect(",");
        Typed otherwise = any().number();
        reading.expect(")");
        return new Typed(
                new Choice(condition.expression(), then.expression(), otherwise.expression()),
                then.together(otherwise, at),
                offset);
    }

    private Typed extreme(Selection selection, int offset) {
        reading.expect("(");
        Typed first = any().number();
        List<Expression> of = new ArrayList<>(List.of(first.expression()));
        Sort sort = first.sort();
        do {
            int at = reading.offset();
            reading.expect(",");
            Typed further = any().number();
            sort = new Typed(first.expression(), sort, offset).together(further, at);
            of.add(further.expression());
        } while (reading.is(","));
        reading.expect(")");
        return new Typed(new Extreme(selection, List.copyOf(of)), sort, offset);
    }
}
