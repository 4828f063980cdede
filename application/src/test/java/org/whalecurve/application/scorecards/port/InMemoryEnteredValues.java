package org.whalecurve.application.scorecards.port;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.whalecurve.application.InMemoryTable;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.scorecards.EnteredValue;
import org.whalecurve.application.scorecards.KeptValue;
import org.whalecurve.application.scorecards.KeptValue.Decision;

/** Entered values held in memory. */
public final class InMemoryEnteredValues implements EnteredValues {

    private final InMemoryTable<Long, EnteredValue> values;
    private final InMemoryTable<Long, Decision> decisions;
    private final AtomicLong sequence = new AtomicLong();

    public InMemoryEnteredValues(InMemoryUnitOfWork unitOfWork) {
        values = new InMemoryTable<>(unitOfWork, Comparator.naturalOrder());
        decisions = new InMemoryTable<>(unitOfWork, Comparator.naturalOrder());
    }

    @Override
    public List<KeptValue> of(String card) {
        return LongStream.rangeClosed(1, sequence.get())
                .mapToObj(this::find)
                .flatMap(Optional::stream)
                .filter(kept -> kept.value().card().equals(card))
                .toList();
    }

    @Override
    public Optional<KeptValue> find(long number) {
        return values.find(number)
                .map(value -> new KeptValue(number, value, decisions.find(number).orElse(null)));
    }

    @Override
    public KeptValue add(EnteredValue value) {
        long number = sequence.incrementAndGet();
        values.add(number, value);
        return new KeptValue(number, value, null);
    }

    @Override
    public boolean decide(long number, Decision decision) {
        return decisions.add(number, decision);
    }
}
