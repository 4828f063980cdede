package org.whalecurve.application.imports.port;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.whalecurve.application.InMemoryTable;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.domain.imports.QuarantinedRow;

/** Rejected rows held in memory. */
public final class InMemoryQuarantine implements Quarantine {

    private record Place(String importId, long line) {}

    private final InMemoryUnitOfWork unitOfWork;
    private final InMemoryTable<String, String> headers;
    private final InMemoryTable<Place, QuarantinedRow> rows;

    public InMemoryQuarantine(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        headers = new InMemoryTable<>(unitOfWork, Comparator.naturalOrder());
        rows =
                new InMemoryTable<>(
                        unitOfWork,
                        Comparator.comparing(Place::importId).thenComparingLong(Place::line));
    }

    @Override
    public void add(String importId, String rawHeader, List<QuarantinedRow> added) {
        unitOfWork.perform(() -> {
            headers.put(importId, rawHeader);
            added.forEach(row -> rows.put(new Place(importId, row.line()), row));
        });
    }

    @Override
    public void clear(String importId) {
        headers.remove(importId);
        rowsOf(importId).forEach(row -> rows.remove(new Place(importId, row.line())));
    }

    @Override
    public List<QuarantinedRow> rows(String importId, long afterLine, int limit) {
        return rowsOf(importId).stream()
                .filter(row -> row.line() > afterLine)
                .limit(limit)
                .toList();
    }

    @Override
    public void forEachRaw(String importId, Consumer<String> lines) {
        headers.find(importId).ifPresent(lines);
        rowsOf(importId).forEach(row -> lines.accept(row.raw()));
    }

    private List<QuarantinedRow> rowsOf(String importId) {
        return rows.whereKey(place -> place.importId().equals(importId));
    }
}
