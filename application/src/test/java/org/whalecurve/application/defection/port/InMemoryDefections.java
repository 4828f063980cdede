package org.whalecurve.application.defection.port;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.InMemoryTable;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.defection.LeavingOrder;
import org.whalecurve.domain.defection.Defection;
import org.whalecurve.domain.defection.LeavingCustomer;
import org.whalecurve.domain.defection.LeavingTotals;
import org.whalecurve.domain.statistics.Estimate;

/** Who may be leaving, held in memory. */
public final class InMemoryDefections implements Defections {

    private final InMemoryTable<String, Defection> found;

    public InMemoryDefections(InMemoryUnitOfWork unitOfWork) {
        found = new InMemoryTable<>(unitOfWork, Comparator.naturalOrder());
    }

    @Override
    public void write(String runId, Defection defection) {
        found.put(runId, defection);
    }

    @Override
    public boolean knows(String runId) {
        return found.find(runId).isPresent();
    }

    @Override
    public Optional<LeavingCustomer> find(String runId, int customer) {
        return of(runId, new int[] {customer}).findAny();
    }

    @Override
    public List<LeavingCustomer> list(
            String runId, int @Nullable [] selection, LeavingOrder order, int skip, int limit) {
        Comparator<LeavingCustomer> figure =
                Comparator.comparingDouble(one -> loss(one, order).value());
        return of(runId, selection)
                .sorted(figure.reversed().thenComparingInt(LeavingCustomer::customer))
                .skip(skip)
                .limit(limit)
                .toList();
    }

    @Override
    public LeavingTotals totals(String runId, int @Nullable [] selection) {
        return of(runId, selection)
                .map(LeavingTotals::of)
                .reduce(LeavingTotals.NOBODY, LeavingTotals::plus);
    }

    private static Estimate loss(LeavingCustomer one, LeavingOrder order) {
        return switch (order) {
            case PROFIT -> one.profitAtRisk().orElse(one.profit());
            case REVENUE -> one.revenueAtRisk().orElse(one.revenue());
        };
    }

    private Stream<LeavingCustomer> of(String runId, int @Nullable [] selection) {
        return found.find(runId).map(Defection::leaving).orElse(List.of()).stream()
                .filter(one ->
                        selection == null || Arrays.binarySearch(selection, one.customer()) >= 0);
    }
}
