package org.whalecurve.facts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.IntVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.whalecurve.domain.facts.BookedFact;
import org.whalecurve.domain.imports.Fact;
import org.whalecurve.domain.imports.FactColumn;
import org.whalecurve.domain.imports.FactType;

/**
 * Reads facts of one type, those of a customer with the same texts side by side.
 *
 * @param type the type
 * @param columns the texts and numbers that are wanted
 */
record ReadFacts(FactType type, List<FactColumn> columns) {

    private static final int ROWS_AT_ONCE = 65_536;

    /** The columns of a question before those wanted: line, key, day and customer. */
    private static final int BEFORE = 4;

    /** Hands on what lies in files between two months. */
    void read(
            DuckDbSession session,
            List<Path> files,
            YearMonth first,
            YearMonth last,
            Consumer<BookedFact> receiver) {
        session.query(
                ROWS_AT_ONCE,
                batch -> hand(batch, receiver),
                question(files),
                first.atDay(1),
                last.atEndOfMonth());
    }

    private String question(List<Path> files) {
        FactLayout layout = new FactLayout(type);
        String customer = layout.customer() == null ? "0::INTEGER" : FactLayout.CUSTOMER_NUMBER;
        String wanted =
                columns.stream()
                        .map(column -> ", " + FactLayout.sql(column))
                        .collect(Collectors.joining());
        return "SELECT line, %s, %s, %s%s FROM read_parquet(%s) WHERE %s BETWEEN ? AND ?%s"
                .formatted(
                        layout.key(),
                        layout.day(),
                        customer,
                        wanted,
                        Sql.list(files),
                        layout.day(),
                        sorting(customer));
    }

    /** Without texts nothing has to lie side by side. */
    private String sorting(String customer) {
        List<String> texts =
                columns.stream()
                        .filter(column -> !column.content().isNumber())
                        .map(FactLayout::sql)
                        .toList();
        return texts.isEmpty()
                ? ""
                : " ORDER BY "
                        + Stream.concat(Stream.of(customer), texts.stream())
                                .collect(Collectors.joining(", "));
    }

    private void hand(VectorSchemaRoot batch, Consumer<BookedFact> receiver) {
        BigIntVector line = (BigIntVector) batch.getVector(0);
        VarCharVector key = (VarCharVector) batch.getVector(1);
        DateDayVector day = (DateDayVector) batch.getVector(2);
        IntVector customer = (IntVector) batch.getVector(3);
        for (int row = 0; row < batch.getRowCount(); row++) {
            Map<String, String> texts = new HashMap<>();
            Map<String, Long> numbers = new HashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                state(batch.getVector(BEFORE + i), row, columns.get(i).id(), texts, numbers);
            }
            receiver.accept(
                    new BookedFact(
                            customer.get(row),
                            new Fact(
                                    line.get(row),
                                    key.getObject(row).toString(),
                                    LocalDate.ofEpochDay(day.get(row)),
                                    texts,
                                    numbers)));
        }
    }

    private static void state(
            FieldVector column,
            int row,
            String id,
            Map<String, String> texts,
            Map<String, Long> numbers) {
        if (column.isNull(row)) {
            return;
        }
        if (column instanceof BigIntVector number) {
            numbers.put(id, number.get(row));
        } else {
            texts.put(id, ((VarCharVector) column).getObject(row).toString());
        }
    }
}
