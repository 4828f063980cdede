package org.whalecurve.application.customers.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.customers.CustomerDetails;
import org.whalecurve.application.customers.CustomerFilter;
import org.whalecurve.application.customers.VersionedCustomer;
import org.whalecurve.application.facts.port.Numbering;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.customers.Customer;

/** The company's customers. Up to some millions of them: nothing here loads them all as objects. */
public interface Customers {

    /**
     * Numbers for keys met by an import, within the present unit of work; the hint is the country.
     */
    Numbering numbering(String importId);

    Optional<VersionedCustomer> find(String key);

    /** The customers with these numbers; unknown numbers are left out. */
    Map<Integer, Customer> byNumber(Collection<Integer> numbers);

    /** The numbers of all customers in scope that fit the filter, ascending. */
    int[] numbersOf(CustomerScope scope, CustomerFilter filter);

    /** Which groups each customer belongs to now, by every grouping. */
    CustomerGroups groups();

    /**
     * Which group each customer belongs to now; who belongs to none is left out.
     *
     * @param group one of {@link CostObject#GROUPS_OF_CUSTOMERS}
     */
    GroupedCustomers groupedBy(CostObject group);

    /** Customers in scope that fit the filter, sorted by key. */
    Page<Customer> list(
            CustomerScope scope, CustomerFilter filter, @Nullable String after, int limit);

    /**
     * Changes one customer if its version is still the expected one.
     *
     * @return the changed customer, or empty if somebody changed it since
     */
    Optional<VersionedCustomer> change(CustomerDetails details, long expectedVersion);

    /**
     * Adds or changes many customers within the present unit of work.
     *
     * @return how many were added
     */
    int putAll(List<CustomerDetails> details);
}
