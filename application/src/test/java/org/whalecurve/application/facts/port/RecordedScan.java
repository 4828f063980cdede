package org.whalecurve.application.facts.port;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.RowKind;

/** Writes down what a scan hands out, and holds the scan to how it may be handed out. */
public final class RecordedScan implements FactScan {

    /** One line as it was handed out, its country by name. */
    public record Line(
            int customer,
            boolean beginsOrder,
            int product,
            RowKind kind,
            LocalDate date,
            long quantity,
            long amountMinor,
            String country) {}

    private final List<String> countries = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    @Override
    public void country(int position, String name) {
        if (position != countries.size() || countries.contains(name)) {
            throw new AssertionError(
                    "country '" + name + "' at " + position + " after " + countries);
        }
        countries.add(name);
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
                            countries.get(chunk.country()[i])));
        }
    }

    /** The lines in the order of the scan. */
    public List<Line> lines() {
        return Collections.unmodifiableList(lines);
    }

    /** The countries by position. */
    public List<String> countries() {
        return Collections.unmodifiableList(countries);
    }

    /** How many orders begin. */
    public long orders() {
        return lines.stream().filter(Line::beginsOrder).count();
    }
}
