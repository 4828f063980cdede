package org.whalecurve.facts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.Schema;
import org.whalecurve.domain.imports.Fact;
import org.whalecurve.domain.imports.FactColumn;
import org.whalecurve.domain.imports.FactType;

/** How the columns of a fact type are called and filled in the store. */
record FactLayout(FactType type) {

    /** The physical line of the file comes first in every layout. */
    static final String LINE = "line";

    /** The name of a column, such as {@code account_name} or {@code amount_minor}. */
    static String name(FactColumn column) {
        String name = column.id().toLowerCase(Locale.ROOT).replace('-', '_');
        return column.content() == FactColumn.Content.MONEY ? name + "_minor" : name;
    }

    /** The names of all columns of the type. */
    List<String> names() {
        return type.columns().stream().map(FactLayout::name).toList();
    }

    /** The name of the key. */
    String key() {
        return name(type.column(type.key()).orElseThrow());
    }

    /** The name of the day. */
    String day() {
        return name(type.column(type.day()).orElseThrow());
    }

    /** The columns of amounts. */
    List<FactColumn> amounts() {
        return type.columns().stream()
                .filter(column -> column.content() == FactColumn.Content.MONEY)
                .toList();
    }

    Schema schema() {
        return new Schema(
                Stream.concat(
                                Stream.of(Columns.int64(LINE)),
                                type.columns().stream().map(FactLayout::field))
                        .toList());
    }

    private static Field field(FactColumn column) {
        return switch (column.content()) {
            case TEXT -> Columns.text(name(column));
            case DAY -> Columns.day(name(column));
            case MONEY -> Columns.int64OrNull(name(column));
        };
    }

    /** Fills a batch with facts. */
    void fill(VectorSchemaRoot batch, List<Fact> facts) {
        BigIntVector line = (BigIntVector) batch.getVector(LINE);
        for (int i = 0; i < facts.size(); i++) {
            line.setSafe(i, facts.get(i).line());
        }
        for (FactColumn column : type.columns()) {
            switch (column.content()) {
                case TEXT ->
                        fillTexts((VarCharVector) batch.getVector(name(column)), column, facts);
                case DAY -> fillDays((DateDayVector) batch.getVector(name(column)), facts);
                case MONEY ->
                        fillAmounts((BigIntVector) batch.getVector(name(column)), column, facts);
            }
        }
    }

    private static void fillTexts(VarCharVector into, FactColumn column, List<Fact> facts) {
        for (int i = 0; i < facts.size(); i++) {
            String text = facts.get(i).texts().get(column.id());
            if (text != null) {
                into.setSafe(i, StagedRows.utf8(text));
            }
        }
    }

    private static void fillDays(DateDayVector into, List<Fact> facts) {
        for (int i = 0; i < facts.size(); i++) {
            into.setSafe(i, Math.toIntExact(facts.get(i).day().toEpochDay()));
        }
    }

    private static void fillAmounts(BigIntVector into, FactColumn column, List<Fact> facts) {
        for (int i = 0; i < facts.size(); i++) {
            Map<String, Long> amounts = facts.get(i).amounts();
            Long amount = amounts.get(column.id());
            if (amount != null) {
                into.setSafe(i, amount);
            }
        }
    }
}
