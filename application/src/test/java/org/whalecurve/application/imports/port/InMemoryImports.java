package org.whalecurve.application.imports.port;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.InMemoryPages;
import org.whalecurve.application.InMemoryTable;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.Page;
import org.whalecurve.domain.imports.Import;
import org.whalecurve.domain.imports.ImportState;
import org.whalecurve.domain.periods.Book;

/** Imports held in memory. */
public final class InMemoryImports implements Imports {

    private static final Set<ImportState> WITHOUT_FILE =
            EnumSet.of(ImportState.COMMITTED, ImportState.DISCARDED);

    private record Row(Import received, String uploadId) {

        boolean hasFile() {
            return !WITHOUT_FILE.contains(received.state());
        }
    }

    private final InMemoryTable<String, Row> rows;

    public InMemoryImports(InMemoryUnitOfWork unitOfWork) {
        rows = new InMemoryTable<>(unitOfWork, Comparator.naturalOrder());
    }

    @Override
    public synchronized boolean add(Import received, String uploadId) {
        return findSame(received.book(), received.profile(), received.sha256()).isEmpty()
                && rows.add(received.id(), new Row(received, uploadId));
    }

    @Override
    public Optional<Import> find(String id) {
        return rows.find(id).map(Row::received);
    }

    @Override
    public Map<String, Instant> arrivals(Collection<String> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> find(id).stream())
                .collect(Collectors.toMap(Import::id, Import::receivedAt));
    }

    @Override
    public Optional<Import> findSame(Book book, String profile, String sha256) {
        return rows.all().stream()
                .map(Row::received)
                .filter(there ->
                        there.book().equals(book)
                                && there.profile().equals(profile)
                                && there.sha256().equals(sha256)
                                && there.state() != ImportState.DISCARDED)
                .findAny();
    }

    @Override
    public Optional<String> uploadOf(String id) {
        return rows.find(id).filter(Row::hasFile).map(Row::uploadId);
    }

    @Override
    public List<String> uploads() {
        return rows.where(Row::hasFile).stream().map(Row::uploadId).toList();
    }

    @Override
    public synchronized boolean update(Import changed, ImportState expected) {
        Optional<Row> row =
                rows.find(changed.id()).filter(there -> there.received().state() == expected);
        row.ifPresent(there -> rows.put(changed.id(), new Row(changed, there.uploadId())));
        return row.isPresent();
    }

    @Override
    public List<Import> inState(ImportState... states) {
        return latestFirst().stream()
                .filter(there -> List.of(states).contains(there.state()))
                .toList()
                .reversed();
    }

    @Override
    public Page<Import> latest(@Nullable String after, int limit) {
        return InMemoryPages.page(latestFirst(), Import::id, after, limit);
    }

    private List<Import> latestFirst() {
        return rows.all().stream()
                .map(Row::received)
                .sorted(
                        Comparator.comparing(Import::receivedAt)
                                .thenComparing(Import::id)
                                .reversed())
                .toList();
    }
}
