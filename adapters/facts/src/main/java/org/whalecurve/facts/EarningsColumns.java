package org.whalecurve.facts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.whalecurve.domain.costing.Purpose;
import org.whalecurve.domain.growth.CustomerEarnings;

/** Collects what customers brought and took, which arrives by customer number. */
final class EarningsColumns {

    private static final int NET_REVENUE = 0;
    private static final int FIRST_PURPOSE = 1;
    private static final int PROFIT = FIRST_PURPOSE + Purpose.values().length;

    private final GrowingColumn[] figures =
            IntStream.rangeClosed(NET_REVENUE, PROFIT)
                    .mapToObj(_ -> new GrowingColumn())
                    .toArray(GrowingColumn[]::new);
    private int[] customers = new int[ParquetStatementStore.ROWS];
    private int size;

    /**
     * Asks for the columns in their order.
     *
     * @param table a table of statements
     * @param columns its columns
     * @param purposes what each activity is done for, by position
     */
    static String query(String table, List<String> columns, List<Purpose> purposes) {
        StringBuilder query = new StringBuilder("SELECT object_no, net_revenue");
        for (Purpose purpose : Purpose.values()) {
            int[] activities =
                    IntStream.range(0, purposes.size())
                            .filter(a -> purposes.get(a) == purpose)
                            .toArray();
            query.append(", (")
                    .append(
                            activities.length == 0
                                    ? "0"
                                    : StatementLayout.activityCosts(columns, activities))
                    .append(")::BIGINT");
        }
        return query + ", profit FROM " + table + " WHERE object_no > 0 ORDER BY object_no";
    }

    void add(VectorSchemaRoot batch) {
        int rows = batch.getRowCount();
        if (size + rows > customers.length) {
            customers = Arrays.copyOf(customers, GrowingColumn.room(customers.length, size + rows));
        }
        int[] numbers = new int[rows];
        BatchColumns.copy(batch.getVector(0).getDataBuffer(), numbers, rows);
        System.arraycopy(numbers, 0, customers, size, rows);
        long[] column = new long[rows];
        for (int figure = 0; figure < figures.length; figure++) {
            BatchColumns.copy(batch.getVector(1 + figure).getDataBuffer(), column, rows);
            figures[figure].add(column, size, rows);
        }
        size += rows;
    }

    CustomerEarnings toEarnings() {
        return new CustomerEarnings(
                Arrays.copyOf(customers, size),
                figures[NET_REVENUE].first(size),
                of(Purpose.ATTAIN),
                of(Purpose.SERVE),
                of(Purpose.RETAIN),
                figures[PROFIT].first(size));
    }

    private long[] of(Purpose purpose) {
        return figures[FIRST_PURPOSE + purpose.ordinal()].first(size);
    }
}
