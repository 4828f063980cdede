package org.whalecurve.domain.costing;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
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
    CHANNEL,
    /**
     * The class of an order by what its sales come to, where the model declares classes. An order
     * belongs to one class with all it brings and takes; number 0 stands for what no order causes.
     */
    ORDER_SIZE,
    /**
     * Customers of a grouping of the company's choice, as master data has it now; number 0 stands
     * for the customers that are in none.
     */
    SEGMENT,
    /**
     * A parent account with all customers that belong to it, or a customer that belongs to none.
     */
    ACCOUNT;

    /** The sorts that are groups of customers: what one of them bears is what its customers do. */
    public static final Set<CostObject> GROUPS_OF_CUSTOMERS =
            Collections.unmodifiableSet(EnumSet.of(SEGMENT, ACCOUNT));

    /** The number of the row that bears what no single object causes. */
    public static final int NONE = 0;

    /** What order lines call the objects of the sort; empty where keys of master data do. */
    public Optional<LineName> calledBy() {
        return switch (this) {
            case MARKET -> Optional.of(LineName.COUNTRY);
            case CHANNEL -> Optional.of(LineName.CHANNEL);
            case CUSTOMER, PRODUCT, ORDER_SIZE, SEGMENT, ACCOUNT -> Optional.empty();
        };
    }

    /** Whether the run gives its objects their names, because no master data do. */
    public boolean isNamedByRun() {
        return this == ORDER_SIZE || calledBy().isPresent();
    }

    /** Whether its objects are groups of customers. */
    public boolean groupsCustomers() {
        return GROUPS_OF_CUSTOMERS.contains(this);
    }
}
