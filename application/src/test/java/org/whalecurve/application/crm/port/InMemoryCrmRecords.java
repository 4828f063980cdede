package org.whalecurve.application.crm.port;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.InMemoryTable;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.domain.crm.CrmStream;
import org.whalecurve.domain.crm.HeldRecord;

/** Records of CRMs held in memory. */
public final class InMemoryCrmRecords implements CrmRecords {

    private record Place(String connection, CrmStream stream, String id) {}

    private record Row(
            Place place, HeldRecord record, @Nullable String refers, boolean due, boolean seen) {

        Row due(boolean now) {
            return new Row(place, record, refers, now, seen);
        }

        Row seen(boolean now) {
            return new Row(place, record, refers, due, now);
        }
    }

    private final InMemoryTable<Place, Row> rows;

    public InMemoryCrmRecords(InMemoryUnitOfWork unitOfWork) {
        rows =
                new InMemoryTable<>(
                        unitOfWork,
                        Comparator.comparing(Place::connection)
                                .thenComparing(Place::stream)
                                .thenComparing(Place::id));
    }

    @Override
    public Map<String, HeldRecord> find(
            String connection, CrmStream stream, Collection<String> ids) {
        Map<String, HeldRecord> found = new HashMap<>();
        ids.forEach(id ->
                rows.find(new Place(connection, stream, id))
                        .ifPresent(row -> found.put(id, row.record())));
        return found;
    }

    @Override
    public void put(
            String connection,
            CrmStream stream,
            List<HeldRecord> records,
            Map<String, String> refers) {
        for (HeldRecord record : records) {
            Place place = new Place(connection, stream, record.id());
            rows.put(place, new Row(place, record, refers.get(record.id()), true, true));
        }
    }

    @Override
    public List<HeldRecord> due(String connection, CrmStream stream, int limit) {
        return of(connection, stream).stream()
                .filter(Row::due)
                .limit(limit)
                .map(Row::record)
                .toList();
    }

    @Override
    public void settle(String connection, CrmStream stream, Collection<String> ids) {
        change(connection, stream, ids, row -> row.due(false));
    }

    @Override
    public void makeDue(String connection, CrmStream stream, Collection<String> ids) {
        change(connection, stream, ids, row -> row.due(true));
    }

    @Override
    public void makeAllDue(String connection, CrmStream stream) {
        of(connection, stream).forEach(row -> rows.put(row.place(), row.due(true)));
    }

    @Override
    public void makeReferringDue(String connection, CrmStream stream, Collection<String> referred) {
        Set<String> wanted = Set.copyOf(referred);
        of(connection, stream).stream()
                .filter(row -> row.refers() != null && wanted.contains(row.refers()))
                .forEach(row -> rows.put(row.place(), row.due(true)));
    }

    @Override
    public void makeLinesOfAccountsDue(String connection, Collection<String> accounts) {
        Set<String> wanted = Set.copyOf(accounts);
        makeReferringDue(
                connection,
                CrmStream.ORDER_LINE,
                of(connection, CrmStream.ORDER).stream()
                        .filter(row -> row.refers() != null && wanted.contains(row.refers()))
                        .map(row -> row.record().id())
                        .collect(Collectors.toSet()));
    }

    @Override
    public void forgetContents(String connection) {
        for (CrmStream stream : CrmStream.values()) {
            for (Row row : of(connection, stream)) {
                HeldRecord record = row.record();
                rows.put(
                        row.place(),
                        new Row(
                                row.place(),
                                new HeldRecord(
                                        record.id(),
                                        record.modified(),
                                        "",
                                        record.fields(),
                                        record.standing(),
                                        record.survivor()),
                                row.refers(),
                                row.due(),
                                row.seen()));
            }
        }
    }

    @Override
    public void beginSeeing(String connection, CrmStream stream) {
        of(connection, stream).forEach(row -> rows.put(row.place(), row.seen(false)));
    }

    @Override
    public void see(String connection, CrmStream stream, Collection<String> ids) {
        change(connection, stream, ids, row -> row.seen(true));
    }

    @Override
    public long holding(String connection, CrmStream stream) {
        return of(connection, stream).stream()
                .filter(row -> row.record().standing().holds())
                .count();
    }

    @Override
    public long unseen(String connection, CrmStream stream) {
        return unseen(connection, stream, Integer.MAX_VALUE).size();
    }

    @Override
    public List<HeldRecord> unseen(String connection, CrmStream stream, int limit) {
        return of(connection, stream).stream()
                .filter(Predicate.not(Row::seen))
                .map(Row::record)
                .filter(record -> record.standing().holds())
                .limit(limit)
                .toList();
    }

    private List<Row> of(String connection, CrmStream stream) {
        return rows.whereKey(
                place -> place.connection().equals(connection) && place.stream() == stream);
    }

    private void change(
            String connection,
            CrmStream stream,
            Collection<String> ids,
            UnaryOperator<Row> change) {
        ids.forEach(id -> {
            Place place = new Place(connection, stream, id);
            rows.find(place).ifPresent(row -> rows.put(place, change.apply(row)));
        });
    }
}
