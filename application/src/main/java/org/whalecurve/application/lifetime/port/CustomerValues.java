package org.whalecurve.application.lifetime.port;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.lifetime.ValueOrder;
import org.whalecurve.domain.lifetime.value.CustomerEquity;
import org.whalecurve.domain.lifetime.value.ValuedCustomer;
import org.whalecurve.domain.lifetime.value.ValuedCustomers;

/**
 * The values of the customers of lifetime runs; they never change. A selection is an ascending list
 * of customer numbers; null selects every customer.
 */
public interface CustomerValues {

    /** Keeps the values of a run within the present unit of work. */
    void write(String runId, ValuedCustomers customers);

    /** The value of one customer. */
    Optional<ValuedCustomer> find(String runId, int customer);

    /** A part of the customers, the largest figure first, ties by customer number ascending. */
    List<ValuedCustomer> list(
            String runId, int @Nullable [] selection, ValueOrder order, int skip, int limit);

    /** Hands over every customer, by customer number ascending. */
    void read(String runId, int @Nullable [] selection, Consumer<ValuedCustomer> receiver);

    /** What the customers are worth together, without the error that all of them share. */
    CustomerEquity equity(String runId, int @Nullable [] selection);
}
