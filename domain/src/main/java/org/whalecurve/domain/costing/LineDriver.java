package org.whalecurve.domain.costing;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.whalecurve.domain.imports.RowKind;

/**
 * A driver counted over order lines.
 *
 * @param basis what one unit of the driver is
 * @param of the kinds of lines that count
 * @param market the customers' market that counts
 */
public record LineDriver(Basis basis, Set<RowKind> of, Market market) implements Driver {

    @Override
    public String name() {
        String kinds =
                of.stream().sorted().map(LineDriver::word).collect(Collectors.joining(" and "));
        String counted = kinds + " " + basis.name().toLowerCase(Locale.ROOT) + "s";
        return market == Market.ANYWHERE
                ? counted
                : counted + " " + market.name().toLowerCase(Locale.ROOT);
    }

    private static String word(RowKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
