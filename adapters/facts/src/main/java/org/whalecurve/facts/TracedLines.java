package org.whalecurve.facts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.IntVector;
import org.apache.arrow.vector.TinyIntVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.whalecurve.application.facts.port.DamagedFacts;
import org.whalecurve.domain.facts.SourceLine;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.imports.StatedPrices;

/** Turns the rows of a result into order lines that know which import they came with. */
final class TracedLines {

    /** What {@link #next} expects, in its order. */
    static final String COLUMNS =
            "filename, line, order_key, product_key, product_no, "
                    + SortedLines.KIND_ORDINAL
                    + ", day, quantity, amount_minor, country, channel"
                    + SortedLines.STATED;

    private final Map<String, String> importOfFile = new HashMap<>();
    private final Consumer<SourceLine> receiver;

    /**
     * @param imports the import that booked each file
     */
    TracedLines(Map<Path, String> imports, Consumer<SourceLine> receiver) {
        imports.forEach((file, id) -> importOfFile.put(file.toAbsolutePath().toString(), id));
        this.receiver = receiver;
    }

    void next(VectorSchemaRoot batch) {
        for (FieldVector column : batch.getFieldVectors()) {
            if (column.getNullCount() > 0) {
                throw new DamagedFacts(
                        "A fact file lacks values in its column " + column.getName() + ".");
            }
        }
        for (int row = 0; row < batch.getRowCount(); row++) {
            String file = text(batch, 0, row);
            String importId = importOfFile.get(file);
            if (importId == null) {
                throw new IllegalStateException("lines of a file that was not asked for: " + file);
            }
            receiver.accept(
                    new SourceLine(
                            importId,
                            number(batch, 1, row),
                            text(batch, 2, row),
                            text(batch, 3, row),
                            ((IntVector) batch.getVector(4)).get(row),
                            RowKind.of(((TinyIntVector) batch.getVector(5)).get(row)),
                            LocalDate.ofEpochDay(((DateDayVector) batch.getVector(6)).get(row)),
                            number(batch, 7, row),
                            number(batch, 8, row),
                            text(batch, 9, row),
                            text(batch, 10, row),
                            StatedPrices.of(number(batch, 11, row), number(batch, 12, row))));
        }
    }

    private static String text(VectorSchemaRoot batch, int column, int row) {
        return new String(
                ((VarCharVector) batch.getVector(column)).get(row), StandardCharsets.UTF_8);
    }

    private static long number(VectorSchemaRoot batch, int column, int row) {
        return ((BigIntVector) batch.getVector(column)).get(row);
    }
}
