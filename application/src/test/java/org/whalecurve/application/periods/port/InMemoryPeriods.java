package org.whalecurve.application.periods.port;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.whalecurve.application.InMemoryTable;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.domain.periods.Period;

/** Periods held in memory; their lock is that of the unit of work. */
public final class InMemoryPeriods implements Periods {

    private final InMemoryTable<String, Period> periods;

    public InMemoryPeriods(InMemoryUnitOfWork unitOfWork) {
        periods = new InMemoryTable<>(unitOfWork, Comparator.naturalOrder());
    }

    @Override
    public Optional<Period> find(String id) {
        return periods.find(id);
    }

    @Override
    public List<Period> all() {
        return periods.all().stream()
                .sorted(
                        Comparator.comparing(Period::first)
                                .thenComparing(Period::last)
                                .thenComparing(Period::id))
                .toList();
    }

    @Override
    public boolean add(Period period) {
        return periods.add(period.id(), period);
    }

    @Override
    public void update(Period period) {
        periods.put(period.id(), period);
    }

    @Override
    public List<YearMonth> closedAmong(List<YearMonth> months) {
        List<Period> closed = periods.where(Period::isClosed);
        return months.stream()
                .filter(month -> closed.stream().anyMatch(period -> period.contains(month)))
                .toList();
    }
}
