package org.whalecurve.application.facts.port;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.whalecurve.domain.facts.LineNames;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.LineName;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.imports.StatedPrices;

/** Writes down what a scan hands out, and holds the scan to how it may be handed out. */
public final class RecordedScan implements FactScan {

    /** One line as it was handed out, its country and channel by name. */
    public record Line(
            int customer,
            boolean beginsOrder,
            int product,
            RowKind kind,
            LocalDate date,
            long quantity,
            long amountMinor,
            String country,
            String channel,
            StatedPrices stated) {}

    private final LineNames names = new LineNames();
    private final List<Line> lines = new ArrayList<>();

    @Override
    public void name(LineName sort, int number, String name) {
        if (number != names.count(sort) + 1 || names.number(sort, name) != number) {
            throw new AssertionError(
                    sort + " '" + name + "' is number " + number + " after " + names.names(sort));
        }
    }

    @Override
    public void lines(OrderLineColumns chunk) {
        for (int i = 0; i < chunk.size(); i++) {
            lines.add(
                    new Line(
                            chunk.customer()[i],
                            chunk.beginsOrder()[i],
                            chunk.product()[i],
                            RowKind.of(chunk.kind()[i]),
                            LocalDate.ofEpochDay(chunk.epochDay()[i]),
                            chunk.quantity()[i],
                            chunk.amountMinor()[i],
                            names.name(LineName.COUNTRY, chunk.country()[i]),
                            names.name(LineName.CHANNEL, chunk.channel()[i]),
                            StatedPrices.of(
                                    chunk.listPriceMicros()[i], chunk.unitCostMicros()[i])));
        }
    }

    /** The lines in the order of the scan. */
    public List<Line> lines() {
        return Collections.unmodifiableList(lines);
    }

    /** The names of a sort: number 1 is the first. */
    public List<String> names(LineName sort) {
        return names.names(sort);
    }

    /** How many orders begin. */
    public long orders() {
        return lines.stream().filter(Line::beginsOrder).count();
    }
}
