package org.whalecurve.application.scorecards.port;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.whalecurve.application.InMemoryTable;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.scorecards.EnteredValue;

/** Entered values held in memory. */
public final class InMemoryEnteredValues implements EnteredValues {

    private final InMemoryTable<Long, EnteredValue> values;
    private final AtomicLong sequence = new AtomicLong();

    public InMemoryEnteredValues(InMemoryUnitOfWork unitOfWork) {
        values = new InMemoryTable<>(unitOfWork, Comparator.naturalOrder());
    }

    @Override
    public List<EnteredValue> of(String card) {
        return values.where(value -> value.card().equals(card));
    }

    @Override
    public void add(EnteredValue value) {
        values.add(sequence.incrementAndGet(), value);
    }
}
