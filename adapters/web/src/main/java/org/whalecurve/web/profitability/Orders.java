package org.whalecurve.web.profitability;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.runs.port.StatementOrder;
import org.whalecurve.application.runs.port.StatementOrder.Figure;

/** How addresses name the order of a ranking. */
final class Orders {

    private Orders() {}

    static String nameOf(Figure figure) {
        return figure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The order of that name; by profit, the highest first, where the address names none.
     *
     * @throws Refusal WRONG_INPUT if there is none of that name
     */
    static StatementOrder read(@Nullable String order, @Nullable String ascending) {
        Figure figure =
                order == null || order.isEmpty()
                        ? Figure.PROFIT
                        : Arrays.stream(Figure.values())
                                .filter(one -> nameOf(one).equals(order))
                                .findFirst()
                                .orElseThrow(() ->
                                        Refusal.wrongInput(
                                                "no-such-order",
                                                "Statements cannot be ordered by '"
                                                        + order
                                                        + "'."));
        return new StatementOrder(figure, "yes".equals(ascending));
    }
}
