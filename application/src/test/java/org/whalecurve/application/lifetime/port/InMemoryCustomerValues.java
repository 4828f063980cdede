package org.whalecurve.application.lifetime.port;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.InMemoryTable;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.lifetime.ValueOrder;
import org.whalecurve.domain.lifetime.value.CustomerEquity;
import org.whalecurve.domain.lifetime.value.ValuedCustomer;
import org.whalecurve.domain.lifetime.value.ValuedCustomers;

/** The values of customers held in memory. */
public final class InMemoryCustomerValues implements CustomerValues {

    private final InMemoryTable<String, List<ValuedCustomer>> values;

    public InMemoryCustomerValues(InMemoryUnitOfWork unitOfWork) {
        values = new InMemoryTable<>(unitOfWork, Comparator.naturalOrder());
    }

    @Override
    public void write(String runId, ValuedCustomers customers) {
        values.put(runId, IntStream.range(0, customers.size()).mapToObj(customers::row).toList());
    }

    @Override
    public Optional<ValuedCustomer> find(String runId, int customer) {
        return of(runId, new int[] {customer}).stream().findAny();
    }

    @Override
    public List<ValuedCustomer> list(
            String runId, int @Nullable [] selection, ValueOrder order, int skip, int limit) {
        Comparator<ValuedCustomer> figure =
                Comparator.comparingDouble(value ->
                        switch (order) {
                            case AT_RISK -> value.atRisk();
                            case FUTURE -> value.future().value();
                            case PAST -> value.past();
                        });
        return of(runId, selection).stream()
                .sorted(figure.reversed().thenComparingInt(ValuedCustomer::customer))
                .skip(skip)
                .limit(limit)
                .toList();
    }

    @Override
    public void read(String runId, int @Nullable [] selection, Consumer<ValuedCustomer> receiver) {
        of(runId, selection).forEach(receiver);
    }

    @Override
    public CustomerEquity equity(String runId, int @Nullable [] selection) {
        return of(runId, selection).stream()
                .map(value -> new CustomerEquity(1, value.past(), value.future(), value.atRisk()))
                .reduce(CustomerEquity.NOBODY, CustomerEquity::plus);
    }

    private List<ValuedCustomer> of(String runId, int @Nullable [] selection) {
        return values.find(runId).orElse(List.of()).stream()
                .filter(value ->
                        selection == null || Arrays.binarySearch(selection, value.customer()) >= 0)
                .toList();
    }
}
