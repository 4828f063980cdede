package org.whalecurve.application.crm.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.crm.ChangeConnection;
import org.whalecurve.application.crm.Connection;
import org.whalecurve.application.crm.ConnectionOrder;
import org.whalecurve.application.crm.ConnectionView;
import org.whalecurve.application.crm.CreateConnection;
import org.whalecurve.application.crm.PauseConnection;
import org.whalecurve.application.crm.RemoveConnection;
import org.whalecurve.application.crm.StoredConnection;
import org.whalecurve.application.crm.StreamState;
import org.whalecurve.application.crm.SyncState;
import org.whalecurve.application.crm.port.Connections;
import org.whalecurve.application.crm.port.CrmRecords;
import org.whalecurve.application.crm.port.Landings;
import org.whalecurve.application.crm.port.SecretBox;
import org.whalecurve.application.imports.port.ImportProfiles;
import org.whalecurve.domain.crm.CrmStream;

/** Keeps connections. What they hold in secret goes nowhere but into the box. */
public final class ConnectionKeeping
        implements CreateConnection, ChangeConnection, PauseConnection, RemoveConnection {

    private final Connections connections;
    private final CrmRecords records;
    private final Landings landings;
    private final ConnectionQueries queries;
    private final ConnectionChecks checks;
    private final SecretBox box;
    private final AuditTrail audit;
    private final UnitOfWork unitOfWork;

    /** Takes every part that keeping connections needs. */
    public ConnectionKeeping(
            Connections connections,
            CrmRecords records,
            Landings landings,
            ConnectionQueries queries,
            CrmSessions sessions,
            ImportProfiles profiles,
            SecretBox box,
            AuditTrail audit,
            UnitOfWork unitOfWork) {
        this.connections = connections;
        this.records = records;
        this.landings = landings;
        this.queries = queries;
        this.checks = new ConnectionChecks(sessions, profiles);
        this.box = box;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public ConnectionView createConnection(Actor actor, ConnectionOrder order) {
        StoredConnection stored = stored(order, null);
        String id = order.connection().id();
        unitOfWork.perform(() -> {
            if (!connections.add(stored)) {
                throw Refusal.conflict(
                        "connection-exists", "There is a connection '" + id + "' already.");
            }
            audit.record(actor.user(), "connected CRM", id, order.connection().system());
        });
        return queries.viewConnection(actor, id);
    }

    @Override
    public ConnectionView changeConnection(
            Actor actor, ConnectionOrder order, long expectedVersion) {
        StoredConnection present = find(order.connection().id());
        Connection next = order.connection().paused(present.connection().paused());
        if (!present.connection().system().equals(next.system())) {
            throw Refusal.conflict(
                    "connection-of-other-system",
                    "A connection stays with its kind of CRM: make another one.");
        }
        StoredConnection stored = stored(new ConnectionOrder(next, order.secrets()), present);
        unitOfWork.perform(() -> {
            connections.lock(next.id());
            if (!connections.change(
                    new StoredConnection(
                            stored.connection(),
                            stored.secretsKept(),
                            stored.sealed(),
                            expectedVersion))) {
                throw stale(present);
            }
            lookAgain(present.connection(), next);
            audit.record(actor.user(), "changed connection", next.id(), changed(order, present));
        });
        return queries.viewConnection(actor, next.id());
    }

    @Override
    public ConnectionView pauseConnection(Actor actor, String id, boolean paused) {
        unitOfWork.perform(() -> {
            StoredConnection present = find(id);
            if (present.connection().paused() == paused) {
                return;
            }
            if (!connections.change(
                    new StoredConnection(
                            present.connection().paused(paused),
                            present.secretsKept(),
                            present.sealed(),
                            present.version()))) {
                throw stale(present);
            }
            audit.record(actor.user(), paused ? "paused connection" : "resumed connection", id, "");
        });
        return queries.viewConnection(actor, id);
    }

    @Override
    public void removeConnection(Actor actor, String id, long expectedVersion) {
        unitOfWork.perform(() -> {
            StoredConnection present = find(id);
            SyncState sync = connections.sync(id);
            if (!landings.latest(id, 1).isEmpty()) {
                throw Refusal.conflict(
                        "connection-landed",
                        "Order lines of this connection are among the facts, and it knows which:"
                                + " pause it instead.");
            }
            if (sync.isRunning()) {
                throw Refusal.conflict(
                        "connection-syncing", "The connection is being read: wait for the end.");
            }
            if (!connections.remove(id, expectedVersion)) {
                throw stale(present);
            }
            audit.record(actor.user(), "removed connection", id, "");
        });
    }

    private StoredConnection find(String id) {
        return connections.find(id).orElseThrow(() -> Refusal.notFound("connection", id));
    }

    private StoredConnection stored(ConnectionOrder order, @Nullable StoredConnection present) {
        Map<String, String> given = new HashMap<>(order.secrets());
        given.values().removeIf(String::isBlank);
        Set<String> names = new HashSet<>(given.keySet());
        if (present != null) {
            names.addAll(present.secretsKept());
        }
        checks.check(order.connection(), names);
        return new StoredConnection(
                order.connection(), names, sealed(order.connection().id(), given, present), 0);
    }

    private String sealed(
            String id, Map<String, String> given, @Nullable StoredConnection present) {
        if (present != null && given.isEmpty()) {
            return present.sealed();
        }
        Map<String, String> all = new HashMap<>();
        if (present != null && !given.keySet().containsAll(present.secretsKept())) {
            all.putAll(box.open(id, present.sealed()));
        }
        all.putAll(given);
        return box.seal(id, all);
    }

    /** Whatever was decided by what is changed is decided anew at the next sync. */
    private void lookAgain(Connection before, Connection next) {
        if (!before.mapping().equals(next.mapping())) {
            records.forgetContents(next.id());
            connections
                    .streams(next.id())
                    .keySet()
                    .forEach(
                            stream -> connections.keepStream(next.id(), stream, StreamState.NEVER));
        }
        if (!before.equals(next)) {
            List.of(CrmStream.ACCOUNT, CrmStream.ORDER_LINE)
                    .forEach(stream -> records.makeAllDue(next.id(), stream));
        }
    }

    private static String changed(ConnectionOrder order, StoredConnection present) {
        boolean credentials = order.secrets().values().stream().anyMatch(each -> !each.isBlank());
        boolean mapping = !order.connection().mapping().equals(present.connection().mapping());
        return (credentials ? "with other credentials" : "with the same credentials")
                + (mapping ? ", with another mapping" : "");
    }

    private static Refusal stale(StoredConnection present) {
        return new Refusal(
                Refusal.Kind.STALE,
                "connection-changed",
                "Connection '"
                        + present.connection().id()
                        + "' was changed since you read it; it is now at version "
                        + present.version()
                        + ". Read it again.");
    }
}
