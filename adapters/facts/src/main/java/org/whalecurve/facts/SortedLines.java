package org.whalecurve.facts;

import java.util.stream.Stream;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.whalecurve.application.facts.port.DamagedFacts;
import org.whalecurve.application.facts.port.FactScan;
import org.whalecurve.domain.facts.LineNames;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.LineName;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.imports.StatedPrices;

/**
 * Turns the batches of a sorted result into columns of order lines, in arrays that are used again
 * for every batch.
 */
final class SortedLines {

    /** Rows in a batch: the arrays of a batch fit into a core's cache. */
    static final int ROWS = 16_384;

    /** A kind as its ordinal. */
    static final String KIND_ORDINAL =
            "(list_position("
                    + Sql.list(Stream.of(RowKind.values()).map(RowKind::name).toList())
                    + ", kind) - 1)::TINYINT";

    /** What lines may state of one unit; those that do not state it are marked. */
    static final String STATED =
            ", coalesce(list_price_micros, %1$d), coalesce(unit_cost_micros, %1$d)"
                    .formatted(StatedPrices.NOT_STATED);

    /** What {@link #next} expects, in its order. */
    static final String COLUMNS =
            "customer_no, order_key, product_no, "
                    + KIND_ORDINAL
                    + ", day, quantity, amount_minor, country, channel"
                    + STATED;

    /** Where the currency stands, behind the columns of every scan. */
    private static final int CURRENCY = 11;

    private final FactScan receiver;
    private final TextColumn orderKeys = new TextColumn();
    private final NameColumn countries;
    private final NameColumn channels;
    private OrderLineColumns columns = OrderLineColumns.ofSize(ROWS);
    private int[] numbers = {};
    private int lastCustomer = -1;

    SortedLines(FactScan receiver) {
        this.receiver = receiver;
        LineNames names = new LineNames();
        countries = new NameColumn(LineName.COUNTRY, names, receiver);
        channels = new NameColumn(LineName.CHANNEL, names, receiver);
    }

    /**
     * What {@link #next} expects behind {@link #COLUMNS} of a receiver that tells currencies apart.
     */
    String currencies() {
        return receiver.currencies().isEmpty()
                ? ""
                : ", coalesce(list_position(%s, currency), 0)::INTEGER"
                        .formatted(Sql.list(receiver.currencies()));
    }

    /**
     * Hands a batch on.
     *
     * @throws DamagedFacts if it is not sorted by customer and order
     */
    void next(VectorSchemaRoot batch) {
        int rows = batch.getRowCount();
        if (rows > columns.customer().length) {
            columns = OrderLineColumns.ofSize(rows);
        }
        load(batch, rows);
        markOrders(rows);
        receiver.lines(inCurrencies(batch, columns.filledTo(rows)));
    }

    private OrderLineColumns inCurrencies(VectorSchemaRoot batch, OrderLineColumns lines) {
        if (receiver.currencies().isEmpty()) {
            return lines;
        }
        if (numbers.length < lines.size()) {
            numbers = new int[lines.size()];
        }
        BatchColumns.copy(column(batch, CURRENCY).getDataBuffer(), numbers, lines.size());
        return lines.inCurrencies(numbers);
    }

    private void load(VectorSchemaRoot batch, int rows) {
        BatchColumns.copy(column(batch, 0).getDataBuffer(), columns.customer(), rows);
        orderKeys.load((VarCharVector) column(batch, 1), rows);
        BatchColumns.copy(column(batch, 2).getDataBuffer(), columns.product(), rows);
        BatchColumns.copy(column(batch, 3).getDataBuffer(), columns.kind(), rows);
        BatchColumns.copy(column(batch, 4).getDataBuffer(), columns.epochDay(), rows);
        BatchColumns.copy(column(batch, 5).getDataBuffer(), columns.quantity(), rows);
        BatchColumns.copy(column(batch, 6).getDataBuffer(), columns.amountMinor(), rows);
        countries.place((VarCharVector) column(batch, 7), columns.country(), rows);
        channels.place((VarCharVector) column(batch, 8), columns.channel(), rows);
        BatchColumns.copy(column(batch, 9).getDataBuffer(), columns.listPriceMicros(), rows);
        BatchColumns.copy(column(batch, 10).getDataBuffer(), columns.unitCostMicros(), rows);
    }

    private static FieldVector column(VectorSchemaRoot batch, int position) {
        FieldVector column = batch.getVector(position);
        if (column.getNullCount() > 0) {
            throw new DamagedFacts(
                    "A fact file lacks values in its column " + column.getName() + ".");
        }
        return column;
    }

    private void markOrders(int rows) {
        int[] customer = columns.customer();
        boolean[] beginsOrder = columns.beginsOrder();
        for (int i = 0; i < rows; i++) {
            int order = orderKeys.compareWithPrevious(i);
            if (customer[i] < lastCustomer || (customer[i] == lastCustomer && order < 0)) {
                throw new DamagedFacts(
                        "A fact file is not sorted: customer "
                                + customer[i]
                                + " follows customer "
                                + lastCustomer
                                + ".");
            }
            beginsOrder[i] = order != 0 || customer[i] != lastCustomer;
            lastCustomer = customer[i];
        }
    }
}
