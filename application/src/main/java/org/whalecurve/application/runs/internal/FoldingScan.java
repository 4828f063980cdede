package org.whalecurve.application.runs.internal;

import java.util.function.Consumer;
import org.whalecurve.application.facts.port.FactScan;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.LineName;

/**
 * Hands the order lines of a scan to a fold.
 *
 * @param names learns the names on the way
 * @param fold takes each chunk
 */
record FoldingScan(ScannedNames names, Consumer<OrderLineColumns> fold) implements FactScan {

    @Override
    public void name(LineName sort, int number, String name) {
        names.add(sort, number, name);
    }

    @Override
    public void lines(OrderLineColumns chunk) {
        fold.accept(chunk);
    }
}
