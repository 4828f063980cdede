package org.whalecurve.domain.costing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.imports.StatedPrices;

/** An order line as a test writes it down, and the way from many of them to columns. */
public record Line(
        int customer,
        int order,
        int product,
        RowKind kind,
        int day,
        long quantity,
        long amount,
        int country,
        int channel,
        StatedPrices stated) {

    /** A line that names no channel and states neither list price nor unit cost. */
    public Line(
            int customer,
            int order,
            int product,
            RowKind kind,
            int day,
            long quantity,
            long amount,
            int country) {
        this(customer, order, product, kind, day, quantity, amount, country, 0, StatedPrices.NONE);
    }

    /** A sale of one unit for one minor unit, in country 0. */
    public static Line sale(int customer, int order) {
        return new Line(customer, order, 1, RowKind.SALE, 0, 1, 1, 0);
    }

    public Line of(RowKind changed) {
        return new Line(
                customer, order, product, changed, day, quantity, amount, country, channel, stated);
    }

    public Line worth(long units, long minor) {
        return new Line(
                customer, order, product, kind, day, units, minor, country, channel, stated);
    }

    public Line in(int place) {
        return new Line(
                customer, order, product, kind, day, quantity, amount, place, channel, stated);
    }

    public Line via(int way) {
        return new Line(
                customer, order, product, kind, day, quantity, amount, country, way, stated);
    }

    public Line of(int changedProduct, int onDay) {
        return new Line(
                customer,
                order,
                changedProduct,
                kind,
                onDay,
                quantity,
                amount,
                country,
                channel,
                stated);
    }

    /** Micros of a currency unit, or {@link StatedPrices#NOT_STATED}. */
    public Line stating(long listPrice, long unitCost) {
        return new Line(
                customer,
                order,
                product,
                kind,
                day,
                quantity,
                amount,
                country,
                channel,
                StatedPrices.of(listPrice, unitCost));
    }

    /** Lines in the order of a scan. */
    public static List<Line> sorted(List<Line> lines) {
        return lines.stream()
                .sorted(Comparator.comparingInt(Line::customer).thenComparingInt(Line::order))
                .toList();
    }

    /** One chunk for each stretch between two cuts; cuts are positions in ascending order. */
    public static List<OrderLineColumns> chunks(List<Line> lines, List<Integer> cuts) {
        List<OrderLineColumns> chunks = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            chunks.add(columns(lines, from, cut));
            from = cut;
        }
        chunks.add(columns(lines, from, lines.size()));
        return chunks;
    }

    /** Arrays are longer than the chunk, filled with what must not be read. */
    private static OrderLineColumns columns(List<Line> lines, int from, int to) {
        int room = to - from + 2;
        var columns = OrderLineColumns.ofSize(room).filledTo(to - from);
        for (int i = 0; i < room; i++) {
            Line line =
                    i < to - from
                            ? lines.get(from + i)
                            : new Line(
                                    -9,
                                    0,
                                    -9,
                                    RowKind.FEE,
                                    -9,
                                    99,
                                    99,
                                    -9,
                                    -9,
                                    StatedPrices.of(99, 99));
            columns.customer()[i] = line.customer();
            columns.beginsOrder()[i] = i < to - from && beginsOrder(lines, from + i);
            columns.product()[i] = line.product();
            columns.kind()[i] = (byte) line.kind().ordinal();
            columns.epochDay()[i] = line.day();
            columns.quantity()[i] = line.quantity();
            columns.amountMinor()[i] = line.amount();
            columns.country()[i] = line.country();
            columns.channel()[i] = line.channel();
            columns.listPriceMicros()[i] = line.stated().listPriceMicros();
            columns.unitCostMicros()[i] = line.stated().unitCostMicros();
        }
        return columns;
    }

    private static boolean beginsOrder(List<Line> lines, int at) {
        return at == 0
                || lines.get(at).customer() != lines.get(at - 1).customer()
                || lines.get(at).order() != lines.get(at - 1).order();
    }
}
