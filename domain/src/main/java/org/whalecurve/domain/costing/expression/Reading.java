package org.whalecurve.domain.costing.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.expression.Expression.Constant;

/** How far a formula has been read. */
final class Reading {

    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    private static final Map<String, Measure> BASES =
            Map.of(
                    "order", Measure.ORDERS,
                    "line", Measure.LINES,
                    "unit", Measure.UNITS);

    private final List<Token> tokens;
    private int at;
    private int depth;

    Reading(List<Token> tokens) {
        this.tokens = tokens;
    }

    int offset() {
        return token().offset();
    }

    /** The piece that comes next, empty at the end. */
    String text() {
        return token().text();
    }

    String shown() {
        return token().shown();
    }

    boolean is(String sign) {
        return token().is(sign);
    }

    void skip() {
        at++;
    }

    /** Goes past a sign or word if it comes next. */
    boolean next(String sign) {
        boolean isNext = is(sign);
        if (isNext) {
            skip();
        }
        return isNext;
    }

    /**
     * @throws ExpressionFault if the sign or word does not come next
     */
    void expect(String sign) {
        if (!next(sign)) {
            throw fault("'" + sign + "' is wanted here, not " + shown() + ".");
        }
    }

    /**
     * @throws ExpressionFault if anything is left
     */
    void expectEnd() {
        if (token().kind() != Token.Kind.END) {
            throw fault("The formula is complete before " + shown() + ": an operator is missing.");
        }
    }

    /** The name that comes next, or null if none does. */
    @Nullable String name() {
        return token().kind() == Token.Kind.NAME ? tokens.get(at++).text() : null;
    }

    /**
     * The number that comes next with its measure, or null if none does.
     *
     * @throws ExpressionFault if the number is out of bounds or the measure is none
     */
    @Nullable Constant constant() {
        if (token().kind() != Token.Kind.NUMBER) {
            return null;
        }
        BigDecimal value = new BigDecimal(text());
        if (value.stripTrailingZeros().scale() > MOST_DECIMALS) {
            throw fault("At most " + MOST_DECIMALS + " decimals are allowed.");
        }
        if (value.compareTo(MOST) > 0) {
            throw fault("A number beyond " + MOST + " is implausible here.");
        }
        skip();
        return new Constant(value, measure());
    }

    private @Nullable Measure measure() {
        if (!next("minutes") && !next("minute")) {
            return null;
        }
        if (!next("per")) {
            return Measure.MINUTES;
        }
        Measure basis = BASES.get(text());
        if (basis == null) {
            throw fault("Minutes are per order, line or unit, not per " + shown() + ".");
        }
        skip();
        return Measure.MINUTES.per(basis);
    }

    /**
     * Goes into a nested part.
     *
     * @throws ExpressionFault if that is too deep
     */
    void enter() {
        if (++depth > ExpressionParser.DEEPEST) {
            throw fault("A formula is nested at most " + ExpressionParser.DEEPEST + " deep.");
        }
    }

    /** Comes out of a nested part. */
    void leave() {
        depth--;
    }

    ExpressionFault fault(String problem) {
        return new ExpressionFault(offset(), problem);
    }

    private Token token() {
        return tokens.get(at);
    }
}
