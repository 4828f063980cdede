package org.whalecurve.application.facts.port;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.whalecurve.application.InMemoryTable;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.domain.facts.ControlTotal;
import org.whalecurve.domain.facts.DeclaredBatch;
import org.whalecurve.domain.facts.DeclaredTotal;
import org.whalecurve.domain.facts.FactBatch;

/** A fact catalogue held in memory. */
public final class InMemoryFactCatalogue implements FactCatalogue {

    private final InMemoryTable<String, FactBatch> batches;
    private final InMemoryTable<String, DeclaredBatch> declared;

    public InMemoryFactCatalogue(InMemoryUnitOfWork unitOfWork) {
        batches = new InMemoryTable<>(unitOfWork, Comparator.naturalOrder());
        declared = new InMemoryTable<>(unitOfWork, Comparator.naturalOrder());
    }

    @Override
    public void add(FactBatch batch) {
        if (!batches.add(batch.importId(), batch)) {
            throw new IllegalStateException(batch.importId() + " has booked its facts before");
        }
    }

    @Override
    public List<FactBatch> batches(YearMonth first, YearMonth last) {
        return batches.where(batch ->
                batch.totals().stream()
                        .map(ControlTotal::month)
                        .anyMatch(month -> !month.isBefore(first) && !month.isAfter(last)));
    }

    @Override
    public void add(DeclaredBatch batch) {
        if (!declared.add(batch.importId(), batch)) {
            throw new IllegalStateException(batch.importId() + " has booked its facts before");
        }
    }

    @Override
    public List<DeclaredBatch> declared(String type) {
        return declared.where(batch -> batch.type().equals(type));
    }

    @Override
    public List<DeclaredBatch> declared(String type, YearMonth first, YearMonth last) {
        return declared.where(batch ->
                batch.type().equals(type)
                        && batch.totals().stream()
                                .map(DeclaredTotal::month)
                                .anyMatch(month -> !month.isBefore(first) && !month.isAfter(last)));
    }

    @Override
    public List<String> files() {
        return Stream.concat(
                        batches.all().stream().map(FactBatch::file),
                        declared.all().stream().map(DeclaredBatch::file))
                .filter(Objects::nonNull)
                .toList();
    }
}
