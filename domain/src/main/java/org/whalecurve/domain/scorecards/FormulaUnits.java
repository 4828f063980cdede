package org.whalecurve.domain.scorecards;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.expression.Expression;
import org.whalecurve.domain.costing.expression.Expression.Arithmetic;
import org.whalecurve.domain.costing.expression.Expression.Choice;
import org.whalecurve.domain.costing.expression.Expression.Combination;
import org.whalecurve.domain.costing.expression.Expression.Comparison;
import org.whalecurve.domain.costing.expression.Expression.Constant;
import org.whalecurve.domain.costing.expression.Expression.DriverQuantity;
import org.whalecurve.domain.costing.expression.Expression.Extreme;
import org.whalecurve.domain.costing.expression.Expression.Negation;
import org.whalecurve.domain.costing.expression.Expression.Not;
import org.whalecurve.domain.costing.expression.Expression.Operator;
import org.whalecurve.domain.costing.expression.Expression.Tiers;

/**
 * Whether a formula adds up and compares like with like. Products and quotients are of a unit that
 * nobody stated, and fit anywhere, as bare numbers do.
 */
final class FormulaUnits {

    private final Map<String, Unit> units;
    private final List<String> problems = new ArrayList<>();

    private FormulaUnits(Map<String, Unit> units) {
        this.units = units;
    }

    /**
     * What does not go together, as sentences.
     *
     * @param units of the measures
     * @param wanted the unit that the formula should give
     */
    static List<String> problemsOf(Expression formula, Map<String, Unit> units, Unit wanted) {
        FormulaUnits check = new FormulaUnits(units);
        Unit given = check.of(formula);
        if (given != null && given != wanted) {
            check.problems.add(
                    "The formula gives %s, but the measure is in %s."
                            .formatted(word(given), word(wanted)));
        }
        return List.copyOf(check.problems);
    }

    private @Nullable Unit of(Expression expression) {
        return switch (expression) {
            case Constant _ -> null;
            case DriverQuantity(var name) -> units.get(name);
            case Negation(var of) -> of(of);
            case Arithmetic(var operator, var left, var right) -> {
                Unit one = of(left);
                Unit other = of(right);
                boolean likeWithLike = operator == Operator.PLUS || operator == Operator.MINUS;
                yield likeWithLike ? together(one, other) : null;
            }
            case Choice(var condition, var then, var otherwise) -> {
                of(condition);
                yield together(of(then), of(otherwise));
            }
            case Extreme(var _, var of) -> {
                Unit unit = null;
                for (Expression part : of) {
                    unit = together(unit, of(part));
                }
                yield unit;
            }
            case Comparison(_, var left, var right) -> {
                together(of(left), of(right));
                yield null;
            }
            case Combination(_, var left, var right) -> {
                of(left);
                of(right);
                yield null;
            }
            case Not(var condition) -> of(condition);
            case Tiers(var quantity, _, _) -> {
                of(quantity);
                yield null;
            }
        };
    }

    private @Nullable Unit together(@Nullable Unit one, @Nullable Unit other) {
        if (one != null && other != null && one != other) {
            problems.add(
                    "What is in %s and what is in %s cannot be added or compared."
                            .formatted(word(one), word(other)));
        }
        return one == null ? other : one;
    }

    static String word(Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }
}
