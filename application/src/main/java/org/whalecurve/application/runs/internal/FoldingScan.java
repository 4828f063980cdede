package org.whalecurve.application.runs.internal;

import java.util.function.Consumer;
import org.whalecurve.application.facts.port.FactScan;
import org.whalecurve.domain.facts.OrderLineColumns;

/**
 * Hands the order lines of a scan to a fold.
 *
 * @param countries learns the countries on the way
 * @param fold takes each chunk
 */
record FoldingScan(Countries countries, Consumer<OrderLineColumns> fold) implements FactScan {

    @Override
    public void country(int position, String name) {
        countries.add(position, name);
    }

    @Override
    public void lines(OrderLineColumns chunk) {
        fold.accept(chunk);
    }
}
