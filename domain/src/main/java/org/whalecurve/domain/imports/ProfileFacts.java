package org.whalecurve.domain.imports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What the rows of a source are, and which of its columns hold what. */
public sealed interface ProfileFacts {

    /** The name by which documents call such facts. */
    String id();

    /** The header names of every column that must stand in a file. */
    Stream<String> columnsRead();

    /**
     * Order lines, the ground of revenue.
     *
     * @param columns which column holds what
     * @param kinds what kind of row a row is: the first rule whose conditions all hold decides
     */
    record OrderLines(ProfileColumns columns, List<KindRule> kinds) implements ProfileFacts {

        /** The name by which documents call order lines. */
        public static final String ID = "order-lines";

        @Override
        public String id() {
            return ID;
        }

        @Override
        public Stream<String> columnsRead() {
            return Stream.concat(
                    columns.required().stream(),
                    kinds.stream()
                            .flatMap(rule -> rule.when().stream())
                            .map(ColumnCondition::column));
        }
    }

    /**
     * Facts of a declared type.
     *
     * @param type the type
     * @param columns the header name of each of its columns that the files have, by column id
     */
    record Declared(FactType type, Map<String, String> columns) implements ProfileFacts {

        /**
         * @throws IllegalArgumentException if a required column has no header name, or a header
         *     name belongs to no column
         */
        public Declared {
            columns = Map.copyOf(columns);
            for (FactColumn column : type.columns()) {
                if (column.required() && !columns.containsKey(column.id())) {
                    throw new IllegalArgumentException(
                            "column " + column.id() + " of " + type.id() + " has no header name");
                }
            }
            for (String id : columns.keySet()) {
                if (type.column(id).isEmpty()) {
                    throw new IllegalArgumentException(type.id() + " has no column " + id);
                }
            }
        }

        @Override
        public String id() {
            return type.id();
        }

        /** The header name of a column that the files have. */
        public String headerName(String column) {
            return Objects.requireNonNull(columns.get(column), column);
        }

        @Override
        public Stream<String> columnsRead() {
            return columns.values().stream().sorted();
        }
    }
}
