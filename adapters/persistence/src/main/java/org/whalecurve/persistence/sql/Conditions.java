package org.whalecurve.persistence.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The conditions of a query, all of which must hold, with their parameters. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    /** Adds a condition. */
    public Conditions and(String condition, Object... itsParameters) {
        conditions.add("(" + condition + ")");
        parameters.addAll(List.of(itsParameters));
        return this;
    }

    /** The text stands in one of the columns, whatever the case; no character of it is special. */
    public Conditions textIn(String text, String... columns) {
        String pattern = "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        String anyColumn =
                Stream.of(columns)
                        .map(column -> folded(column) + " like " + folded("?"))
                        .collect(Collectors.joining(" or "));
        return and(anyColumn, Stream.of(columns).map(column -> pattern).toArray());
    }

    /** The where clause, empty if there is no condition. */
    public String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** The parameters of the conditions and then others. */
    public Object[] parametersAnd(Object... others) {
        return Stream.concat(parameters.stream(), Stream.of(others)).toArray();
    }

    /**
     * By the rules of Unicode, the same on every machine, whatever the database's own collation.
     */
    private static String folded(String text) {
        return "casefold(" + text + " collate pg_unicode_fast)";
    }
}
