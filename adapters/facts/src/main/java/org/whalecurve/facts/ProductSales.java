package org.whalecurve.facts;

import java.util.ArrayList;
import java.util.List;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.IntVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.whalecurve.domain.variances.ProductChange;
import org.whalecurve.domain.variances.Sales;

/** What was sold of each product in two runs, from the statements of their products. */
final class ProductSales {

    /** Goods sold and taken back; freight, fees and adjustments are not for units. */
    private static final String SALES =
            " %1$s.units_sold, %1$s.sale + %1$s.\"return\", %1$s.known_cost + %1$s.assumed_cost";

    private ProductSales() {}

    /**
     * @param from a table of statements
     * @param to another
     */
    static List<ProductChange> changes(DuckDbSession session, String from, String to) {
        List<ProductChange> changes = new ArrayList<>();
        session.query(
                ParquetStatementStore.ROWS,
                batch -> add(batch, changes),
                "SELECT coalesce(a.object_no, b.object_no) AS product,"
                        + SALES.formatted("a")
                        + ","
                        + SALES.formatted("b")
                        + " FROM "
                        + from
                        + " a FULL JOIN "
                        + to
                        + " b ON a.object_no = b.object_no"
                        + " WHERE coalesce(a.object_no, b.object_no) > 0 ORDER BY product");
        return changes;
    }

    private static void add(VectorSchemaRoot batch, List<ProductChange> changes) {
        for (int row = 0; row < batch.getRowCount(); row++) {
            changes.add(
                    new ProductChange(
                            ((IntVector) batch.getVector(0)).get(row),
                            sales(batch, 1, row),
                            sales(batch, 4, row)));
        }
    }

    private static Sales sales(VectorSchemaRoot batch, int column, int row) {
        return batch.getVector(column).isNull(row)
                ? Sales.NONE
                : new Sales(
                        amount(batch, column, row),
                        amount(batch, column + 1, row),
                        amount(batch, column + 2, row));
    }

    private static long amount(VectorSchemaRoot batch, int column, int row) {
        return ((BigIntVector) batch.getVector(column)).get(row);
    }
}
