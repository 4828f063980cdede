package org.whalecurve.domain.costing;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.whalecurve.domain.imports.RowKind;

/**
 * A cost driver counted over order lines: the measure whose change causes work.
 *
 * @param basis what one unit of the driver is
 * @param of the kinds of lines that count
 * @param market the customers' market that counts
 */
public record Driver(Basis basis, Set<RowKind> of, Market market) {

    /** The driver in words, such as {@code sale lines abroad}. */
    public String name() {
        String kinds = of.stream().sorted().map(Driver::word).collect(Collectors.joining(" and "));
        String counted = kinds + " " + basis.name().toLowerCase(Locale.ROOT) + "s";
        return market == Market.ANYWHERE
                ? counted
                : counted + " " + market.name().toLowerCase(Locale.ROOT);
    }

    private static String word(RowKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What one unit of a driver is. */
    public enum Basis {
        /** An order that has at least one line that counts. */
        ORDER,
        /** A line that counts. */
        LINE,
        /** A unit of goods on a line that counts; goods taken back count as positive units. */
        UNIT
    }

    /** Where the customer is, seen from the home countries of the model. */
    public enum Market {
        ANYWHERE,
        HOME,
        ABROAD;

        /** Whether everybody in another market is in this one. */
        boolean covers(Market other) {
            return this == ANYWHERE || this == other;
        }

        boolean includes(boolean home) {
            return this == ANYWHERE || (this == HOME) == home;
        }
    }
}
