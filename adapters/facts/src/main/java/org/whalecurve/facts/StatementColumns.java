package org.whalecurve.facts;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.Schema;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.scenarios.CustomerColumns;

/** Collects the columns of a statement file whose rows arrive by customer number. */
final class StatementColumns implements DuckDbSession.Batches {

    private static final int FIRST_KIND = 2;
    private static final int KNOWN_COST = FIRST_KIND + RowKind.OF_A_CUSTOMER;
    private static final int ASSUMED_COST = KNOWN_COST + 1;

    private int activities;
    private int drivers;
    private int firstDriver;
    private int firstMinutes;
    private boolean complete;
    private int size;
    private int[] customers = new int[ParquetStatementStore.ROWS];
    private final GrowingColumn goods = new GrowingColumn();
    private final GrowingColumn otherRevenue = new GrowingColumn();
    private final GrowingColumn productCost = new GrowingColumn();
    private GrowingColumn[] minutes = {};
    private GrowingColumn[] quantities = {};

    @Override
    public void columns(Schema schema) {
        complete = StatementLayout.hasMinutes(schema);
        activities = complete ? StatementLayout.activities(schema) : 0;
        drivers = StatementLayout.drivers(schema);
        firstDriver = StatementLayout.firstDriver(schema);
        firstMinutes = StatementLayout.firstMinutes(schema);
        minutes = growing(activities);
        quantities = growing(drivers);
    }

    @Override
    public void next(VectorSchemaRoot batch) {
        int rows = batch.getRowCount();
        if (size + rows > customers.length) {
            customers = Arrays.copyOf(customers, GrowingColumn.room(customers.length, size + rows));
        }
        int[] numbers = new int[rows];
        BatchColumns.copy(batch.getVector(0).getDataBuffer(), numbers, rows);
        System.arraycopy(numbers, 0, customers, size, rows);
        long[] column = new long[rows];
        for (int kind = 0; kind < RowKind.OF_A_CUSTOMER; kind++) {
            GrowingColumn sum = RowKind.of((byte) kind).movesGoods() ? goods : otherRevenue;
            sum.add(read(batch, FIRST_KIND + kind, column), size, rows);
        }
        productCost.add(read(batch, KNOWN_COST, column), size, rows);
        productCost.add(read(batch, ASSUMED_COST, column), size, rows);
        for (int a = 0; a < activities; a++) {
            minutes[a].add(read(batch, firstMinutes + a, column), size, rows);
        }
        for (int d = 0; d < drivers; d++) {
            quantities[d].add(read(batch, firstDriver + d, column), size, rows);
        }
        size += rows;
    }

    /** What was collected; empty if the file holds no times. */
    Optional<CustomerColumns> toCustomerColumns() {
        return complete
                ? Optional.of(
                        new CustomerColumns(
                                Arrays.copyOf(customers, size),
                                goods.first(size),
                                otherRevenue.first(size),
                                productCost.first(size),
                                first(minutes),
                                first(quantities)))
                : Optional.empty();
    }

    private long[][] first(GrowingColumn[] columns) {
        return Arrays.stream(columns).map(column -> column.first(size)).toArray(long[][]::new);
    }

    private static GrowingColumn[] growing(int columns) {
        return IntStream.range(0, columns)
                .mapToObj(_ -> new GrowingColumn())
                .toArray(GrowingColumn[]::new);
    }

    private static long[] read(VectorSchemaRoot batch, int column, long[] into) {
        BatchColumns.copy(batch.getVector(column).getDataBuffer(), into, into.length);
        return into;
    }
}
