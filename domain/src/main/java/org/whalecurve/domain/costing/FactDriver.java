package org.whalecurve.domain.costing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.facts.FactCounts;
import org.whalecurve.domain.imports.FactColumn;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.money.Proportion;

/**
 * A driver counted over facts of a declared type, such as the phone contacts of a customer, or the
 * minutes they took.
 *
 * @param type the facts
 * @param sum id of the column of quantities that is added up; null to count the facts themselves.
 *     Facts that do not state the quantity add nothing
 * @param of the texts of columns, by column id, of which a fact that counts has one each; empty for
 *     all facts
 * @param negative what becomes of a customer's sum that is below zero
 * @param none what becomes of a period in which nothing counts: {@link DriverPolicy#FAIL} refuses
 *     the run, {@link DriverPolicy#ZERO} lets everybody have none
 */
public record FactDriver(
        FactType type,
        @Nullable String sum,
        Map<String, Set<String>> of,
        Negative negative,
        DriverPolicy none)
        implements Driver {

    private static final long MILLION = 1_000_000;

    /** What becomes of a sum below zero. */
    public enum Negative {
        /** The run is refused. */
        FAIL,
        /** It counts as zero; the certificate shows how much was left out. */
        ZERO,
        /** It counts as it is, and takes time off. */
        KEEP
    }

    @Override
    public String name() {
        String facts = type.id().replace('-', ' ');
        String counted = sum == null ? facts : sum.replace('-', ' ') + " of " + facts;
        return of.isEmpty() ? counted : counted + " (" + conditions() + ")";
    }

    /**
     * Refuses counts of nothing where the model wants something.
     *
     * @param drivers drivers of one type
     * @param counts what they counted over the facts of a period, by position
     * @throws UncountableDriver if a driver whose policy is {@link DriverPolicy#FAIL} counted
     *     nothing
     */
    public static void requireSomething(List<FactDriver> drivers, FactCounts counts) {
        for (int d = 0; d < drivers.size(); d++) {
            FactDriver driver = drivers.get(d);
            if (driver.none() == DriverPolicy.FAIL
                    && LongStream.of(counts.quantities()[d]).allMatch(quantity -> quantity == 0)) {
                throw UncountableDriver.nothing(driver);
            }
        }
    }

    private String conditions() {
        return new TreeMap<>(of)
                .entrySet().stream()
                        .map(column ->
                                column.getKey()
                                        + " "
                                        + column.getValue().stream()
                                                .sorted()
                                                .collect(Collectors.joining(" or ")))
                        .collect(Collectors.joining(", "));
    }

    /** How many of the digits of a quantity are decimals. */
    @Override
    public int decimals() {
        return sum == null ? 0 : FactColumn.QUANTITY_DECIMALS;
    }

    @Override
    public long total(long quantity, long each) {
        return sum == null
                ? Math.multiplyExact(quantity, each)
                : Proportion.halfUp(quantity, each, MILLION);
    }

    /** Everything that can change what it counts, such as for comparing two models. */
    public String inWords() {
        return name() + ", negative " + negative + ", none " + none;
    }
}
