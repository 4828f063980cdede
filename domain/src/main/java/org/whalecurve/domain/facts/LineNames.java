package org.whalecurve.domain.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whalecurve.domain.imports.LineName;

/**
 * Gives the names of order lines their numbers, in the order in which they are met; no name is
 * number {@value OrderLineColumns#UNNAMED}.
 */
public final class LineNames {

    private record Met(List<String> names, Map<String, Integer> numbers) {

        Met() {
            this(new ArrayList<>(), new HashMap<>());
        }
    }

    private final Met countries = new Met();
    private final Met channels = new Met();

    /** The number of a name; a new one, one above the last, if it has none yet. */
    public int number(LineName sort, String name) {
        if (name.isEmpty()) {
            return OrderLineColumns.UNNAMED;
        }
        Met met = of(sort);
        Integer known = met.numbers().get(name);
        if (known != null) {
            return known;
        }
        met.names().add(name);
        met.numbers().put(name, met.names().size());
        return met.names().size();
    }

    /** The name of a number; empty for {@value OrderLineColumns#UNNAMED}. */
    public String name(LineName sort, int number) {
        return number == OrderLineColumns.UNNAMED ? "" : of(sort).names().get(number - 1);
    }

    /** How many names were met. */
    public int count(LineName sort) {
        return of(sort).names().size();
    }

    /** The names that were met: number 1 is the first. */
    public List<String> names(LineName sort) {
        return List.copyOf(of(sort).names());
    }

    private Met of(LineName sort) {
        return switch (sort) {
            case COUNTRY -> countries;
            case CHANNEL -> channels;
        };
    }
}
