package org.whalecurve.domain.costing.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
import org.whalecurve.domain.costing.expression.Expression.Tier;
import org.whalecurve.domain.costing.expression.Expression.Tiers;

/**
 * Formulas drawn at random whose measures fit: orders, lines or units come to minutes. Few enough
 * digits meet for exact fractions of longs.
 */
public final class RandomExpression {

    /** What the drawn formulas name, by position. */
    public static final List<String> NAMES = List.of("orders", "lines", "new-lines", "units");

    static final Vocabulary VOCABULARY =
            new Vocabulary(
                    Map.of(
                            "orders", Measure.ORDERS,
                            "lines", Measure.LINES,
                            "new-lines", Measure.LINES,
                            "units", Measure.UNITS),
                    Map.of());

    private static final List<Measure> BASES =
            List.of(Measure.ORDERS, Measure.LINES, Measure.UNITS);

    private final SplittableRandom random;

    private RandomExpression(SplittableRandom random) {
        this.random = random;
    }

    /** A formula that gives minutes, of every form the language has. */
    public static Expression drawMinutes(SplittableRandom random) {
        RandomExpression draw = new RandomExpression(random);
        Expression drawn = draw.number(Measure.MINUTES, random.nextInt(4));
        return drawn.canonicalText().length() <= ExpressionParser.LONGEST
                ? drawn
                : draw.constant(null);
    }

    /** A constant plus coefficients times drivers, in any order and sign. */
    public static Expression drawLinear(SplittableRandom random) {
        RandomExpression draw = new RandomExpression(random);
        Expression sum = draw.constant(null);
        for (int i = random.nextInt(5); i > 0; i--) {
            Expression name = new DriverQuantity(NAMES.get(random.nextInt(NAMES.size())));
            Expression by = draw.constant(null);
            Expression term =
                    random.nextBoolean()
                            ? new Arithmetic(Operator.TIMES, by, name)
                            : new Arithmetic(
                                    Operator.DIVIDED_BY, name, constant(1 << random.nextInt(4)));
            sum = new Arithmetic(draw.one(Operator.PLUS, Operator.MINUS), sum, term);
        }
        return random.nextInt(4) == 0 ? new Negation(sum) : sum;
    }

    private Expression number(Measure measure, int depth) {
        if (depth == 0) {
            return leaf(measure);
        }
        return switch (random.nextInt(9)) {
            case 0 -> new Negation(number(measure, depth - 1));
            case 1, 2 ->
                    new Arithmetic(
                            one(Operator.PLUS, Operator.MINUS),
                            number(measure, depth - 1),
                            number(measure, depth - 1));
            case 3 ->
                    new Arithmetic(
                            Operator.TIMES,
                            constant(null),
                            number(one(Measure.LINES, Measure.UNITS), depth - 1));
            case 4 -> new Arithmetic(Operator.DIVIDED_BY, number(measure, depth - 1), constant(3));
            case 5 ->
                    new Choice(
                            condition(depth - 1),
                            number(measure, depth - 1),
                            number(measure, depth - 1));
            case 6 ->
                    new Extreme(
                            one(Selection.MIN, Selection.MAX),
                            IntStream.range(0, random.nextInt(2, 4))
                                    .mapToObj(_ -> number(measure, depth - 1))
                                    .toList());
            case 7 -> tiers(depth - 1);
            default -> leaf(measure);
        };
    }

    private Expression tiers(int depth) {
        List<Tier> tiers = new ArrayList<>();
        int bound = 0;
        for (int i = random.nextInt(3); i >= 0; i--) {
            bound += random.nextInt(1, 20);
            tiers.add(new Tier(constant(null), constant(bound)));
        }
        return new Tiers(
                number(one(Measure.LINES, Measure.UNITS), depth),
                List.copyOf(tiers),
                constant(null));
    }

    private Expression condition(int depth) {
        if (depth > 0 && random.nextInt(3) == 0) {
            return random.nextBoolean()
                    ? new Not(condition(depth - 1))
                    : new Combination(
                            one(Connective.AND, Connective.OR),
                            condition(depth - 1),
                            condition(depth - 1));
        }
        Measure measure = BASES.get(random.nextInt(BASES.size()));
        return new Comparison(
                one(Relation.values()), number(measure, depth), number(measure, depth));
    }

    private Expression leaf(Measure measure) {
        if (measure.equals(Measure.MINUTES)) {
            Measure basis = BASES.get(random.nextInt(BASES.size()));
            return switch (random.nextInt(3)) {
                case 0 -> constant(Measure.MINUTES);
                case 1 ->
                        new Arithmetic(
                                Operator.TIMES, constant(Measure.MINUTES.per(basis)), name(basis));
                default -> constant(null);
            };
        }
        return random.nextInt(3) == 0 ? constant(null) : name(measure);
    }

    private Expression name(Measure measure) {
        List<String> fitting =
                NAMES.stream()
                        .filter(name -> measure.equals(VOCABULARY.drivers().get(name)))
                        .toList();
        return new DriverQuantity(fitting.get(random.nextInt(fitting.size())));
    }

    private Constant constant(@Nullable Measure measure) {
        return new Constant(
                BigDecimal.valueOf(random.nextLong(0, 100), random.nextInt(3)), measure);
    }

    private static Constant constant(long whole) {
        return new Constant(BigDecimal.valueOf(whole), null);
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
