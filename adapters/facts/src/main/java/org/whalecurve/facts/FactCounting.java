package org.whalecurve.facts;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.IntVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.FactDriver;
import org.whalecurve.domain.facts.FactCounts;
import org.whalecurve.domain.imports.FactType;

/**
 * Counts facts of one type: each customer's in the order in which they lie, and all of them once
 * more, so that the one proves the other.
 *
 * @param drivers what is counted
 * @param customer only this customer's facts; null for those of all
 */
record FactCounting(List<FactDriver> drivers, @Nullable Integer customer) {

    private static final int ROWS_AT_ONCE = 65_536;

    /** The columns of a question before the quantities: the customer, and how many facts. */
    private static final int BEFORE = 2;

    /**
     * Counts what lies in files between two months.
     *
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    FactCounts count(DuckDbSession session, List<Path> files, YearMonth first, YearMonth last) {
        FactCounts.Builder counts = new FactCounts.Builder(drivers.size());
        session.query(
                ROWS_AT_ONCE,
                batch -> read(batch, counts),
                "SELECT "
                        + FactLayout.CUSTOMER_NUMBER
                        + ", count(*), "
                        + quantities()
                        + from(files)
                        + " GROUP BY 1 ORDER BY 1",
                first.atDay(1),
                last.atEndOfMonth());
        long[] totals = new long[drivers.size()];
        session.query(
                ROWS_AT_ONCE,
                batch -> {
                    for (int d = 0; d < totals.length; d++) {
                        totals[d] = quantity(batch, d, d, 0);
                    }
                },
                "SELECT " + quantities() + from(files),
                first.atDay(1),
                last.atEndOfMonth());
        return counts.build(totals);
    }

    private void read(VectorSchemaRoot batch, FactCounts.Builder counts) {
        IntVector number = (IntVector) batch.getVector(0);
        BigIntVector facts = (BigIntVector) batch.getVector(1);
        for (int row = 0; row < batch.getRowCount(); row++) {
            counts.begin(number.get(row), facts.get(row));
            for (int d = 0; d < drivers.size(); d++) {
                counts.set(d, quantity(batch, BEFORE + d, d, row));
            }
        }
    }

    private long quantity(VectorSchemaRoot batch, int column, int driver, int row) {
        BigIntVector quantity = (BigIntVector) batch.getVector(column);
        if (quantity.isNull(row)) {
            throw new ArithmeticException(
                    "the sum of " + drivers.get(driver).name() + " leaves the range of a long");
        }
        return quantity.get(row);
    }

    private String from(List<Path> files) {
        String day = new FactLayout(type()).day();
        return " FROM read_parquet(%s) WHERE %s BETWEEN ? AND ?%s"
                .formatted(
                        Sql.list(files),
                        day,
                        customer == null
                                ? ""
                                : " AND " + FactLayout.CUSTOMER_NUMBER + " = " + customer);
    }

    private FactType type() {
        return drivers.getFirst().type();
    }

    private String quantities() {
        return IntStream.range(0, drivers.size())
                .mapToObj(d -> quantity(drivers.get(d)) + " AS quantity_" + d)
                .collect(Collectors.joining(", "));
    }

    /**
     * Whether a fact counts for a driver, in SQL: it meets the conditions and states a quantity.
     */
    static String counts(FactDriver driver) {
        String sum = driver.sum();
        String stated = sum == null ? "true" : column(driver, sum) + " IS NOT NULL";
        return driver.of().isEmpty() ? stated : stated + " AND " + conditions(driver);
    }

    /** What a fact that counts adds to a driver, in SQL. */
    static String quantityOfOne(FactDriver driver) {
        String sum = driver.sum();
        return sum == null ? "1::BIGINT" : column(driver, sum);
    }

    /** A sum of whole numbers is wider than a column: what does not fit is missing. */
    private static String quantity(FactDriver driver) {
        String filter = driver.of().isEmpty() ? "" : " FILTER (WHERE " + conditions(driver) + ")";
        String sum = driver.sum();
        return sum == null
                ? "count(*)" + filter
                : "TRY_CAST(coalesce(sum(%s)%s, 0) AS BIGINT)"
                        .formatted(column(driver, sum), filter);
    }

    private static String conditions(FactDriver driver) {
        return new TreeMap<>(driver.of())
                .entrySet().stream()
                        .map(each ->
                                "list_contains(%s, %s)"
                                        .formatted(
                                                Sql.list(each.getValue()),
                                                column(driver, each.getKey())))
                        .collect(Collectors.joining(" AND "));
    }

    private static String column(FactDriver driver, String id) {
        return FactLayout.sql(driver.type().column(id).orElseThrow());
    }
}
