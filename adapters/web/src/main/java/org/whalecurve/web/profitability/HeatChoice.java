package org.whalecurve.web.profitability;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.runs.port.StatementOrder;
import org.whalecurve.application.runs.port.StatementOrder.Figure;

/** How the customers and products of a heat map are chosen. */
enum HeatChoice {
    REVENUE("the largest", new StatementOrder(Figure.NET_REVENUE, false)),
    PROFIT("those that earn most", new StatementOrder(Figure.PROFIT, false)),
    LOSSES("those that lose most", new StatementOrder(Figure.PROFIT, true));

    private final String words;
    private final StatementOrder order;

    HeatChoice(String words, StatementOrder order) {
        this.words = words;
        this.order = order;
    }

    /**
     * @param name as addresses spell it; null for the largest
     * @throws Refusal WRONG_INPUT if there is none of that name
     */
    static HeatChoice named(@Nullable String name) {
        return name == null || name.isEmpty()
                ? REVENUE
                : Arrays.stream(values())
                        .filter(each -> each.key().equals(name))
                        .findAny()
                        .orElseThrow(() ->
                                Refusal.wrongInput(
                                        "no-such-choice",
                                        "Customers and products cannot be chosen by '%s'."
                                                .formatted(name)));
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return words;
    }

    StatementOrder order() {
        return order;
    }
}
