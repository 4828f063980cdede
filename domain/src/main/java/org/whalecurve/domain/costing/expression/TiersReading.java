package org.whalecurve.domain.costing.expression;

import java.util.ArrayList;
import java.util.List;
import org.whalecurve.domain.costing.expression.Expression.Constant;
import org.whalecurve.domain.costing.expression.Expression.Tier;
import org.whalecurve.domain.costing.expression.Expression.Tiers;

/**
 * Tiers as they were read.
 *
 * @param sort what rate times quantity is
 */
record TiersReading(Tiers expression, Sort sort) {

    /** Reads the tiers and the closing parenthesis. */
    static TiersReading of(Reading reading, Typed quantity) {
        List<Tier> tiers = new ArrayList<>();
        Sort rates = Sort.BARE;
        while (true) {
            int at = reading.offset();
            Constant rate = constant(reading);
            Typed typed = new Typed(rate, Sort.of(rate.measure()), at);
            rates = new Typed(rate, rates, at).together(typed, at);
            if (!reading.next("to")) {
                reading.expect(")");
                requireSome(tiers, at);
                return new TiersReading(
                        new Tiers(quantity.expression(), List.copyOf(tiers), rate),
                        rates.times(quantity.sort()));
            }
            tiers.add(new Tier(rate, bound(reading, tiers)));
            reading.expect(",");
        }
    }

    private static Constant bound(Reading reading, List<Tier> before) {
        int at = reading.offset();
        Constant bound = constant(reading);
        boolean rises =
                before.isEmpty()
                        ? bound.value().signum() > 0
                        : bound.value().compareTo(before.getLast().upTo().value()) > 0;
        if (bound.measure() != null || !rises) {
            throw new ExpressionFault(
                    at,
                    "The bounds of tiers are plain numbers above zero, each above the one before.");
        }
        return bound;
    }

    private static Constant constant(Reading reading) {
        Constant constant = reading.constant();
        if (constant == null) {
            throw reading.fault("A number is wanted here, not " + reading.shown() + ".");
        }
        return constant;
    }

    private static void requireSome(List<Tier> tiers, int at) {
        if (tiers.isEmpty()) {
            throw new ExpressionFault(
                    at, "Tiers look like this: tiers(lines, 3 to 10, 2 to 100, 1).");
        }
    }
}
