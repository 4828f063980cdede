package org.whalecurve.domain.costing;

import java.math.BigDecimal;
import org.whalecurve.domain.costing.expression.Expression;

/**
 * One term of a time equation: so many minutes for each order, line or unit that counts. A formula
 * may depend on how much of other drivers there is in that order or on that line, as in {@code 5 +
 * 3 * lines} for each order.
 *
 * @param minutes the minutes of one; below zero where it saves time
 * @param per what is counted
 */
public record TimeTerm(Expression minutes, Driver per) {

    /**
     * A term of so much time, whatever else is in the order.
     *
     * @param milliminutes see {@link Minutes}
     */
    public TimeTerm(long milliminutes, Driver per) {
        this(constant(Minutes.ofMilliminutes(milliminutes)), per);
    }

    private static Expression constant(BigDecimal minutes) {
        Expression size = new Expression.Constant(minutes.abs(), null);
        return minutes.signum() < 0 ? new Expression.Negation(size) : size;
    }
}
