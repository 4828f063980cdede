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
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.imports.Fact;
import org.whalecurve.domain.imports.FactColumn;
import org.whalecurve.domain.imports.FactType;

/** How the columns of a fact type are called and filled in the store. */
record FactLayout(FactType type) {

    /** The physical line of the file comes first in every layout. */
    static final String LINE = "line";

    /** The number of the customer, beside the key; 0 where the fact names none. */
    static final String CUSTOMER_NUMBER = "customer_no";

    /** The number of the product, beside the key; 0 where the fact names none. */
    static final String PRODUCT_NUMBER = "product_no";

    /** The name of a column, such as {@code account_name} or {@code amount_minor}. */
    static String name(FactColumn column) {
        String name = column.id().toLowerCase(Locale.ROOT).replace('-', '_');
        return switch (column.content()) {
            case TEXT, DAY -> name;
            case MONEY -> name + "_minor";
            case QUANTITY -> name + "_micros";
            case CUSTOMER, PRODUCT -> name + "_key";
        };
    }

    /** The name of a column in SQL, where a word such as {@code order} means something else. */
    static String sql(FactColumn column) {
        return '"' + name(column) + '"';
    }

    /** The names of all columns of the type in SQL. */
    List<String> names() {
        return type.columns().stream().map(FactLayout::sql).toList();
    }

    /** The name of the key in SQL. */
    String key() {
        return sql(type.column(type.key()).orElseThrow());
    }

    /** The name of the day in SQL. */
    String day() {
        return sql(type.column(type.day()).orElseThrow());
    }

    /** The name of the customer's key in SQL; null if such facts are nobody's. */
    @Nullable String customer() {
        return sqlOrNull(type.customer());
    }

    /** The name of the product's key in SQL; null if such facts are about none. */
    @Nullable String product() {
        return sqlOrNull(type.product());
    }

    private @Nullable String sqlOrNull(@Nullable String column) {
        return column == null ? null : sql(type.column(column).orElseThrow());
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
            case TEXT, CUSTOMER, PRODUCT -> Columns.text(name(column));
            case DAY -> Columns.day(name(column));
            case MONEY, QUANTITY -> Columns.int64OrNull(name(column));
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
                case TEXT, CUSTOMER, PRODUCT ->
                        fillTexts((VarCharVector) batch.getVector(name(column)), column, facts);
                case DAY -> fillDays((DateDayVector) batch.getVector(name(column)), facts);
                case MONEY, QUANTITY ->
                        fillNumbers((BigIntVector) batch.getVector(name(column)), column, facts);
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

    private static void fillNumbers(BigIntVector into, FactColumn column, List<Fact> facts) {
        for (int i = 0; i < facts.size(); i++) {
            Map<String, Long> numbers = facts.get(i).numbers();
            Long number = numbers.get(column.id());
            if (number != null) {
                into.setSafe(i, number);
            }
        }
    }
}
