package org.whalecurve.application.crm.port;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.whalecurve.application.InMemoryTable;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.crm.StoredConnection;
import org.whalecurve.application.crm.StreamState;
import org.whalecurve.application.crm.SyncState;
import org.whalecurve.domain.crm.CrmStream;

/** Connections held in memory. Their units of work come one after the other, locked or not. */
public final class InMemoryConnections implements Connections {

    private record Place(String connection, CrmStream stream) {}

    private final InMemoryTable<String, StoredConnection> connections;
    private final InMemoryTable<String, SyncState> syncs;
    private final InMemoryTable<Place, StreamState> streams;

    public InMemoryConnections(InMemoryUnitOfWork unitOfWork) {
        connections = new InMemoryTable<>(unitOfWork, Comparator.naturalOrder());
        syncs = new InMemoryTable<>(unitOfWork, Comparator.naturalOrder());
        streams =
                new InMemoryTable<>(
                        unitOfWork,
                        Comparator.comparing(Place::connection).thenComparing(Place::stream));
    }

    @Override
    public Optional<StoredConnection> find(String id) {
        return connections.find(id);
    }

    @Override
    public List<StoredConnection> all() {
        return connections.all();
    }

    @Override
    public boolean add(StoredConnection connection) {
        return connections.add(connection.connection().id(), versioned(connection, 0));
    }

    @Override
    public synchronized boolean change(StoredConnection connection) {
        String id = connection.connection().id();
        boolean same = hasVersion(id, connection.version());
        if (same) {
            connections.put(id, versioned(connection, connection.version() + 1));
        }
        return same;
    }

    @Override
    public synchronized boolean remove(String id, long expectedVersion) {
        boolean same = hasVersion(id, expectedVersion);
        if (same) {
            connections.remove(id);
            syncs.remove(id);
            streams(id).keySet().forEach(stream -> streams.remove(new Place(id, stream)));
        }
        return same;
    }

    @Override
    public Optional<Long> lock(String id) {
        return connections.find(id).map(StoredConnection::version);
    }

    @Override
    public SyncState sync(String id) {
        return syncs.find(id).orElse(SyncState.NEVER);
    }

    @Override
    public synchronized SyncState changeSync(String id, UnaryOperator<SyncState> change) {
        SyncState next = change.apply(sync(id));
        syncs.put(id, next);
        return next;
    }

    @Override
    public Map<CrmStream, StreamState> streams(String id) {
        Map<CrmStream, StreamState> states = new EnumMap<>(CrmStream.class);
        for (CrmStream stream : CrmStream.values()) {
            streams.find(new Place(id, stream)).ifPresent(state -> states.put(stream, state));
        }
        return states;
    }

    @Override
    public void keepStream(String id, CrmStream stream, StreamState state) {
        streams.put(new Place(id, stream), state);
    }

    private boolean hasVersion(String id, long version) {
        return connections.find(id).filter(each -> each.version() == version).isPresent();
    }

    private static StoredConnection versioned(StoredConnection connection, long version) {
        return new StoredConnection(
                connection.connection(), connection.secretsKept(), connection.sealed(), version);
    }
}
