package org.whalecurve.application.crm.port;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.InMemoryTable;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.crm.LandingBatch;
import org.whalecurve.application.crm.LineStanding;
import org.whalecurve.domain.crm.WaitReason;

/** Landings held in memory. */
public final class InMemoryLandings implements Landings {

    private record Line(String connection, String id) {}

    private record Place(String connection, long number) {}

    private final InMemoryTable<Line, LineStanding> lines;
    private final InMemoryTable<Place, LandingBatch> batches;

    public InMemoryLandings(InMemoryUnitOfWork unitOfWork) {
        lines =
                new InMemoryTable<>(
                        unitOfWork, Comparator.comparing(Line::connection).thenComparing(Line::id));
        batches =
                new InMemoryTable<>(
                        unitOfWork,
                        Comparator.comparing(Place::connection).thenComparingLong(Place::number));
    }

    @Override
    public Map<String, LineStanding> find(String connection, Collection<String> ids) {
        Map<String, LineStanding> found = new HashMap<>();
        ids.forEach(
                id -> lines.find(new Line(connection, id)).ifPresent(line -> found.put(id, line)));
        return found;
    }

    @Override
    public long nextNumber(String connection) {
        return of(connection).size() + 1L;
    }

    @Override
    public void put(String connection, @Nullable LandingBatch batch, List<LineStanding> standings) {
        if (batch != null && !batches.add(new Place(connection, batch.number()), batch)) {
            throw new IllegalStateException("batch " + batch.number() + " is there already");
        }
        standings.forEach(line -> lines.put(new Line(connection, line.line()), line));
    }

    @Override
    public List<LandingBatch> undelivered(String connection) {
        return of(connection).stream().filter(batch -> batch.importId() == null).toList();
    }

    @Override
    public void delivered(String connection, long number, String importId) {
        Place place = new Place(connection, number);
        LandingBatch batch = batches.find(place).orElseThrow();
        batches.put(place, new LandingBatch(number, batch.rows(), "", importId));
    }

    @Override
    public List<LandingBatch> latest(String connection, int limit) {
        return of(connection).reversed().stream()
                .limit(limit)
                .map(each -> new LandingBatch(each.number(), each.rows(), "", each.importId()))
                .toList();
    }

    @Override
    public long landed(String connection) {
        return linesOf(connection).stream().filter(line -> line.landed() != null).count();
    }

    @Override
    public Map<WaitReason, Long> waiting(String connection) {
        return linesOf(connection).stream()
                .map(LineStanding::waits)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(reason -> reason, Collectors.counting()));
    }

    @Override
    public List<String> waitingFor(String connection, Collection<WaitReason> reasons) {
        return linesOf(connection).stream()
                .filter(line -> line.waits() != null && reasons.contains(line.waits()))
                .map(LineStanding::line)
                .toList();
    }

    private List<LandingBatch> of(String connection) {
        return batches.whereKey(place -> place.connection().equals(connection));
    }

    private List<LineStanding> linesOf(String connection) {
        return lines.whereKey(line -> line.connection().equals(connection));
    }
}
