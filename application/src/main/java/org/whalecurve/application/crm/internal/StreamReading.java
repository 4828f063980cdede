package org.whalecurve.application.crm.internal;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.crm.Connection;
import org.whalecurve.application.crm.StoredConnection;
import org.whalecurve.application.crm.StreamState;
import org.whalecurve.application.crm.port.Connections;
import org.whalecurve.application.crm.port.CrmFailure;
import org.whalecurve.application.crm.port.CrmRecords;
import org.whalecurve.application.crm.port.CrmSession;
import org.whalecurve.domain.crm.ChangePage;
import org.whalecurve.domain.crm.CrmChange;
import org.whalecurve.domain.crm.CrmMapping;
import org.whalecurve.domain.crm.CrmStream;
import org.whalecurve.domain.crm.HeldRecord;

/**
 * Reads a stream page by page. The records of a page and the cursor behind them are kept in one
 * transaction: after a stop, reading goes on exactly where what is kept ends.
 */
public final class StreamReading {

    /** So few may vanish at once without somebody asking why. */
    private static final long FEW = 20;

    private static final int AT_A_TIME = 1_000;

    private final Connections connections;
    private final CrmRecords records;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    public StreamReading(
            Connections connections,
            CrmRecords records,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.connections = connections;
        this.records = records;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Reads a stream up to the present.
     *
     * @return what people have to be told; empty if nothing
     * @throws CrmFailure if the CRM does not answer; what was read before is kept
     */
    Optional<String> read(StoredConnection stored, CrmSession session, CrmStream stream)
            throws CrmFailure {
        Connection connection = stored.connection();
        StreamState state = stateOf(connection, stream);
        String frozen = state.frozen();
        if (frozen != null) {
            return Optional.of(stream + " is not read: " + frozen);
        }
        boolean startedAgain = false;
        while (true) {
            ChangePage page;
            try {
                page = session.read(stream, connection.mapping().wanted(stream), state.cursor());
            } catch (CrmFailure e) {
                if (e.reason() == CrmFailure.Reason.CURSOR_EXPIRED && !startedAgain) {
                    startedAgain = true;
                    state = new StreamState(null, state.readAt(), null);
                    continue;
                }
                if (e.reason() == CrmFailure.Reason.SCHEMA_CHANGED) {
                    connections.keepStream(
                            connection.id(),
                            stream,
                            new StreamState(state.cursor(), state.readAt(), CrmProblem.told(e)));
                }
                throw e;
            }
            StreamState next =
                    new StreamState(
                            page.next(), page.last() ? clock.instant() : state.readAt(), null);
            unitOfWork.perform(() -> {
                lock(stored);
                long moved = keep(connection, stream, page.changes());
                connections.keepStream(connection.id(), stream, next);
                connections.changeSync(
                        connection.id(), each -> each.counted(page.changes().size(), moved));
            });
            if (page.last()) {
                return Optional.empty();
            }
            state = next;
        }
    }

    /**
     * Compares the ids of a stream with those held, and takes for deleted what the CRM has no more.
     *
     * @return what people have to be told; empty if nothing
     * @throws CrmFailure if the CRM does not answer; nothing is taken for deleted then
     */
    Optional<String> reconcile(StoredConnection stored, CrmSession session, CrmStream stream)
            throws CrmFailure {
        Connection connection = stored.connection();
        String id = connection.id();
        unitOfWork.perform(() -> records.beginSeeing(id, stream));
        List<String> ids = session.ids(stream, null);
        while (!ids.isEmpty()) {
            List<String> seen = ids;
            unitOfWork.perform(() -> records.see(id, stream, seen));
            ids = session.ids(stream, ids.getLast());
        }
        long holding = records.holding(id, stream);
        long gone = records.unseen(id, stream);
        if (gone > FEW && gone > holding / 2) {
            return Optional.of(
                    "%s: the CRM shows only %d of %d records. Nothing was taken for deleted: see"
                                    .formatted(stream, holding - gone, holding)
                            + " whether the user of the connection lost a right.");
        }
        List<HeldRecord> unseen = records.unseen(id, stream, AT_A_TIME);
        while (!unseen.isEmpty()) {
            List<CrmChange> deleted =
                    unseen.stream()
                            .<CrmChange>map(each -> new CrmChange.Deleted(each.id()))
                            .toList();
            unitOfWork.perform(() -> {
                lock(stored);
                long moved = keep(connection, stream, deleted);
                connections.changeSync(id, each -> each.counted(0, moved));
            });
            unseen = records.unseen(id, stream, AT_A_TIME);
        }
        return Optional.empty();
    }

    private void lock(StoredConnection stored) {
        if (!connections.lock(stored.connection().id()).equals(Optional.of(stored.version()))) {
            throw new ChangedMeanwhile();
        }
    }

    private StreamState stateOf(Connection connection, CrmStream stream) {
        return connections.streams(connection.id()).getOrDefault(stream, StreamState.NEVER);
    }

    private long keep(Connection connection, CrmStream stream, List<CrmChange> changes) {
        String id = connection.id();
        Map<String, HeldRecord> held =
                new HashMap<>(
                        records.find(
                                id,
                                stream,
                                changes.stream().map(CrmChange::id).distinct().toList()));
        Map<String, HeldRecord> moved = new LinkedHashMap<>();
        for (CrmChange change : changes) {
            HeldRecord.after(held.get(change.id()), change)
                    .ifPresent(next -> {
                        held.put(next.id(), next);
                        moved.put(next.id(), next);
                    });
        }
        if (moved.isEmpty()) {
            return 0;
        }
        Map<String, String> refers = new HashMap<>();
        moved.values()
                .forEach(record ->
                        refersTo(connection.mapping(), stream, record)
                                .ifPresent(each -> refers.put(record.id(), each)));
        records.put(id, stream, new ArrayList<>(moved.values()), refers);
        if (stream == CrmStream.ORDER) {
            records.makeReferringDue(id, CrmStream.ORDER_LINE, moved.keySet());
        }
        return moved.size();
    }

    private static Optional<String> refersTo(
            CrmMapping mapping, CrmStream stream, HeldRecord record) {
        return switch (stream) {
            case ACCOUNT -> mapping.value(stream, "parent", record.fields());
            case ORDER -> mapping.value(stream, "account", record.fields());
            case ORDER_LINE -> mapping.value(stream, "order", record.fields());
            default -> Optional.empty();
        };
    }
}
