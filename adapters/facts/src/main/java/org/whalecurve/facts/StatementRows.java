package org.whalecurve.facts;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.IntVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.ListedSales;

/** Reads rows of a statement file, all columns in the order of {@link StatementLayout}. */
final class StatementRows {

    private final VectorSchemaRoot batch;
    private final int activities;
    private final int drivers;

    private StatementRows(VectorSchemaRoot batch) {
        this.batch = batch;
        this.activities = StatementLayout.activities(batch.getSchema());
        this.drivers = StatementLayout.drivers(batch.getSchema());
    }

    /** Hands out every row of a batch. */
    static void each(VectorSchemaRoot batch, Consumer<CustomerStatement> receiver) {
        StatementRows rows = new StatementRows(batch);
        for (int row = 0; row < batch.getRowCount(); row++) {
            receiver.accept(rows.statement(row));
        }
    }

    private CustomerStatement statement(int row) {
        SortedMap<RowKind, Long> amounts = new TreeMap<>();
        for (int ordinal = 0; ordinal < RowKind.OF_A_CUSTOMER; ordinal++) {
            amounts.put(RowKind.of((byte) ordinal), amount(2 + ordinal, row));
        }
        int firstDriver = StatementLayout.FIRST_ACTIVITY + activities;
        return new CustomerStatement(
                ((IntVector) batch.getVector(0)).get(row),
                ((IntVector) batch.getVector(1)).get(row),
                Collections.unmodifiableSortedMap(amounts),
                amount(StatementLayout.FIRST_ACTIVITY - 3, row),
                amount(StatementLayout.FIRST_ACTIVITY - 2, row),
                amount(StatementLayout.FIRST_ACTIVITY - 1, row),
                listed(row),
                amounts(StatementLayout.FIRST_ACTIVITY, activities, row),
                amounts(firstDriver, drivers, row),
                amount(firstDriver + drivers + StatementLayout.SUMS.size() - 1, row));
    }

    /** What the sales state of their list prices; null in files of older runs. */
    private @Nullable ListedSales listed(int row) {
        int columns = batch.getFieldVectors().size();
        return StatementLayout.hasListed(batch.getSchema())
                ? new ListedSales(amount(columns - 2, row), amount(columns - 1, row))
                : null;
    }

    private List<Long> amounts(int firstColumn, int columns, int row) {
        Long[] amounts = new Long[columns];
        Arrays.setAll(amounts, i -> amount(firstColumn + i, row));
        return List.of(amounts);
    }

    private long amount(int column, int row) {
        return ((BigIntVector) batch.getVector(column)).get(row);
    }
}
