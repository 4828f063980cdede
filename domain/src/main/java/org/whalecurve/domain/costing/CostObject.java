package org.whalecurve.domain.costing;

import java.util.Optional;
import org.whalecurve.domain.imports.LineName;

/**
 * What costs are wanted for. One run costs all of them from the same order lines, so that the
 * totals of each are the totals of every other.
 */
public enum CostObject {
    /** Whoever buys; number 0 stands for the lines that name nobody. */
    CUSTOMER,
    /**
     * What is sold. It bears what its lines take; what an order takes as a whole stays with number
     * 0, because no single product of the order causes it.
     */
    PRODUCT,
    /**
     * The country that is sold to; number 0 stands for the lines that name none. What an order
     * takes as a whole is borne by the country of its first line.
     */
    MARKET,
    /**
     * The sales channel on which orders come; number 0 stands for the lines that name none. What an
     * order takes as a whole is borne by the channel of its first line.
     */
    CHANNEL;

    /** The number of the row that bears what no single object causes. */
    public static final int NONE = 0;

    /** What order lines call the objects of the sort; empty where keys of master data do. */
    public Optional<LineName> calledBy() {
        return switch (this) {
            case MARKET -> Optional.of(LineName.COUNTRY);
            case CHANNEL -> Optional.of(LineName.CHANNEL);
            case CUSTOMER, PRODUCT -> Optional.empty();
        };
    }
}
