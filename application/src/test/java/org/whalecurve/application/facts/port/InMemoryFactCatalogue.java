package org.whalecurve.application.facts.port;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whalecurve.application.InMemoryTable;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.domain.facts.ControlTotal;
import org.whalecurve.domain.facts.DeclaredBatch;
import org.whalecurve.domain.facts.DeclaredTotal;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.periods.Book;

/** A fact catalogue held in memory. */
public final class InMemoryFactCatalogue implements FactCatalogue {

    private record Booked<B>(Book book, B batch) {}

    private final InMemoryTable<String, Booked<FactBatch>> batches;
    private final InMemoryTable<String, Booked<DeclaredBatch>> declared;

    public InMemoryFactCatalogue(InMemoryUnitOfWork unitOfWork) {
        batches = new InMemoryTable<>(unitOfWork, Comparator.naturalOrder());
        declared = new InMemoryTable<>(unitOfWork, Comparator.naturalOrder());
    }

    @Override
    public void add(Book book, FactBatch batch) {
        if (!batches.add(batch.importId(), new Booked<>(book, batch))) {
            throw new IllegalStateException(batch.importId() + " has booked its facts before");
        }
    }

    @Override
    public List<FactBatch> batches(Book book, YearMonth first, YearMonth last) {
        return of(book, batches)
                .filter(batch ->
                        batch.totals().stream()
                                .map(ControlTotal::month)
                                .anyMatch(month -> !month.isBefore(first) && !month.isAfter(last)))
                .toList();
    }

    @Override
    public void add(Book book, DeclaredBatch batch) {
        if (!declared.add(batch.importId(), new Booked<>(book, batch))) {
            throw new IllegalStateException(batch.importId() + " has booked its facts before");
        }
    }

    @Override
    public List<DeclaredBatch> declared(Book book, String type) {
        return of(book, declared).filter(batch -> batch.type().equals(type)).toList();
    }

    @Override
    public Set<Book> books() {
        return Stream.concat(
                        batches.all().stream().map(Booked::book),
                        declared.all().stream().map(Booked::book))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean holdsAny(String type) {
        return declared.all().stream().anyMatch(booked -> booked.batch().type().equals(type));
    }

    @Override
    public List<DeclaredBatch> declared(Book book, String type, YearMonth first, YearMonth last) {
        return of(book, declared)
                .filter(batch ->
                        batch.type().equals(type)
                                && batch.totals().stream()
                                        .map(DeclaredTotal::month)
                                        .anyMatch(month ->
                                                !month.isBefore(first) && !month.isAfter(last)))
                .toList();
    }

    @Override
    public List<String> files() {
        return Stream.concat(
                        batches.all().stream().map(booked -> booked.batch().file()),
                        declared.all().stream().map(booked -> booked.batch().file()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static <B> Stream<B> of(Book book, InMemoryTable<String, Booked<B>> batches) {
        return batches.where(booked -> booked.book().equals(book)).stream().map(Booked::batch);
    }
}
