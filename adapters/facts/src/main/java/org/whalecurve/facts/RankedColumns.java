package org.whalecurve.facts;

import java.util.Arrays;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.whalecurve.application.facts.port.DamagedFacts;
import org.whalecurve.application.runs.port.RankedProfits;

/** Collects customers and profits that arrive by rank. */
final class RankedColumns {

    private int[] customers = new int[ParquetStatementStore.ROWS];
    private long[] profits = new long[customers.length];
    private int[] batchCustomers = new int[0];
    private long[] batchProfits = new long[0];
    private int size;

    /**
     * Adds the rows of a batch: customer, profit.
     *
     * @throws DamagedFacts if a profit is higher than the one before it
     */
    void add(VectorSchemaRoot batch) {
        int rows = batch.getRowCount();
        if (rows > batchCustomers.length) {
            batchCustomers = new int[rows];
            batchProfits = new long[rows];
        }
        BatchColumns.copy(batch.getVector(0).getDataBuffer(), batchCustomers, rows);
        BatchColumns.copy(batch.getVector(1).getDataBuffer(), batchProfits, rows);
        if (size + rows > customers.length) {
            int grown = Math.max(size + rows, Math.addExact(size, size));
            customers = Arrays.copyOf(customers, grown);
            profits = Arrays.copyOf(profits, grown);
        }
        System.arraycopy(batchCustomers, 0, customers, size, rows);
        System.arraycopy(batchProfits, 0, profits, size, rows);
        for (int i = Math.max(size, 1); i < size + rows; i++) {
            if (profits[i] > profits[i - 1]) {
                throw new DamagedFacts("A statement file is not in the order of its ranks.");
            }
        }
        size += rows;
    }

    RankedProfits toProfits() {
        return new RankedProfits(Arrays.copyOf(customers, size), Arrays.copyOf(profits, size));
    }
}
