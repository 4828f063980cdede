package org.whalecurve.facts;

import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;

/** Spells values as SQL literals, for the places where SQL takes no parameter. */
final class Sql {

    private Sql() {}

    static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    static String text(Path path) {
        return text(path.toAbsolutePath().toString());
    }

    static String list(Collection<?> values) {
        return values.stream()
                .map(value -> value instanceof Path path ? text(path) : text(value.toString()))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
