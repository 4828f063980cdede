package org.whalecurve.domain.imports;

import java.util.List;
import java.util.stream.Stream;

/** What the rows of a source are, and which of its columns hold what. */
public sealed interface ProfileFacts {

    /** The header names of every column that must stand in a file. */
    Stream<String> columnsRead();

    /**
     * Order lines, the ground of revenue.
     *
     * @param columns which column holds what
     * @param kinds what kind of row a row is: the first rule whose conditions all hold decides
     */
    record OrderLines(ProfileColumns columns, List<KindRule> kinds) implements ProfileFacts {

        @Override
        public Stream<String> columnsRead() {
            return Stream.concat(
                    columns.required().stream(),
                    kinds.stream()
                            .flatMap(rule -> rule.when().stream())
                            .map(ColumnCondition::column));
        }
    }
}
