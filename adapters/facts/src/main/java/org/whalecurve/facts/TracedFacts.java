package org.whalecurve.facts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.whalecurve.domain.costing.FactDriver;
import org.whalecurve.domain.facts.SourceFact;
import org.whalecurve.domain.imports.FactColumn;

/**
 * Finds the facts of one customer that count for a driver, each with the import it came with.
 *
 * @param driver what counts them
 * @param customer the customer's number
 */
record TracedFacts(FactDriver driver, int customer) {

    private static final int ROWS_AT_ONCE = 8_192;

    /** The columns of a question before the texts: import, line, key, day and quantity. */
    private static final int BEFORE = 5;

    /** Hands on what lies in the files of imports between two months. */
    void trace(
            DuckDbSession session,
            Map<Path, String> imports,
            YearMonth first,
            YearMonth last,
            Consumer<SourceFact> receiver) {
        session.query(
                ROWS_AT_ONCE,
                batch -> read(batch, receiver),
                question(imports),
                first.atDay(1),
                last.atEndOfMonth());
    }

    private String question(Map<Path, String> imports) {
        FactLayout layout = new FactLayout(driver.type());
        String booked =
                imports.entrySet().stream()
                        .map(file ->
                                "SELECT %s AS import_id, * FROM read_parquet(%s)"
                                        .formatted(
                                                Sql.text(file.getValue()), Sql.text(file.getKey())))
                        .collect(Collectors.joining(" UNION ALL BY NAME "));
        String texts =
                texts().stream()
                        .map(column -> ", " + FactLayout.sql(column))
                        .collect(Collectors.joining());
        return "SELECT import_id, line, %1$s, %2$s, %3$s%4$s FROM (%5$s) WHERE %2$s BETWEEN ? AND ? AND %6$s = %7$d AND %8$s ORDER BY %2$s, %1$s"
                .formatted(
                        layout.key(),
                        layout.day(),
                        FactCounting.quantityOfOne(driver),
                        texts,
                        booked,
                        FactLayout.CUSTOMER_NUMBER,
                        customer,
                        FactCounting.counts(driver));
    }

    /** What a fact says in words besides its key. */
    private List<FactColumn> texts() {
        return driver.type().columns().stream()
                .filter(column -> !column.id().equals(driver.type().key()))
                .filter(column -> !column.id().equals(driver.type().customer()))
                .filter(column -> column.content() != FactColumn.Content.DAY)
                .filter(column -> !column.content().isNumber())
                .toList();
    }

    private void read(VectorSchemaRoot batch, Consumer<SourceFact> receiver) {
        BigIntVector line = (BigIntVector) batch.getVector(1);
        DateDayVector day = (DateDayVector) batch.getVector(3);
        List<FactColumn> columns = texts();
        BigIntVector quantity = (BigIntVector) batch.getVector(4);
        for (int row = 0; row < batch.getRowCount(); row++) {
            receiver.accept(
                    new SourceFact(
                            Objects.requireNonNull(text(batch, 0, row)),
                            line.get(row),
                            Objects.requireNonNull(text(batch, 2, row)),
                            LocalDate.ofEpochDay(day.get(row)),
                            texts(batch, columns, row),
                            quantity.get(row)));
        }
    }

    private static SortedMap<String, String> texts(
            VectorSchemaRoot batch, List<FactColumn> columns, int row) {
        SortedMap<String, String> said = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            VarCharVector column = (VarCharVector) batch.getVector(BEFORE + i);
            if (!column.isNull(row)) {
                said.put(columns.get(i).id(), column.getObject(row).toString());
            }
        }
        return said;
    }

    private static String text(VectorSchemaRoot batch, int column, int row) {
        return ((VarCharVector) batch.getVector(column)).getObject(row).toString();
    }
}
