package org.whalecurve.application.crm.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.BackgroundWork;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.crm.Connection;
import org.whalecurve.application.crm.ConnectionView;
import org.whalecurve.application.crm.StoredConnection;
import org.whalecurve.application.crm.SyncConnection;
import org.whalecurve.application.crm.SyncState;
import org.whalecurve.application.crm.SyncWish;
import org.whalecurve.application.crm.port.Connections;

/**
 * Orders syncs: for people, by the clock, and after a stop. Each connection has a lane of its own,
 * so that one sync of it runs at a time and a slow CRM holds up no other.
 */
public final class SyncOrdering implements SyncConnection {

    /** Records that vanish without a word are found within a day. */
    private static final Duration BETWEEN_RECONCILIATIONS = Duration.ofHours(24);

    private final Connections connections;
    private final ConnectionQueries queries;
    private final ConnectionSync sync;
    private final BackgroundWork background;
    private final AuditTrail audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    public SyncOrdering(
            Connections connections,
            ConnectionQueries queries,
            ConnectionSync sync,
            BackgroundWork background,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.connections = connections;
        this.queries = queries;
        this.sync = sync;
        this.background = background;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public ConnectionView syncConnection(Actor actor, String id, SyncWish wish) {
        unitOfWork.perform(() -> {
            Connection connection =
                    connections
                            .find(id)
                            .orElseThrow(() -> Refusal.notFound("connection", id))
                            .connection();
            if (connection.paused()) {
                throw Refusal.conflict(
                        "connection-paused", "The connection is paused: resume it first.");
            }
            connections.changeSync(id, state -> state.wanting(wish));
            audit.record(actor.user(), "ordered sync", id, wish.id());
        });
        queue(id);
        return queries.viewConnection(actor, id);
    }

    /** Takes up again what a stop left undone. To be called once at start. */
    public void recover() {
        for (StoredConnection stored : connections.all()) {
            String id = stored.connection().id();
            SyncState state = connections.changeSync(id, SyncState::takenUpAgain);
            if (state.wish() != SyncWish.NOTHING) {
                queue(id);
            }
        }
    }

    /** Orders the syncs whose time has come. */
    public void orderDue() {
        Instant at = clock.instant();
        for (StoredConnection stored : connections.all()) {
            Connection connection = stored.connection();
            SyncState state = connections.sync(connection.id());
            if (isDue(connection, state, at)) {
                SyncWish wish =
                        isBefore(state.reconciledAt(), at.minus(BETWEEN_RECONCILIATIONS))
                                ? SyncWish.RECONCILIATION
                                : SyncWish.CHANGES;
                connections.changeSync(connection.id(), each -> each.wanting(wish));
                queue(connection.id());
            }
        }
    }

    /** Also what was left undone by a pause. */
    private static boolean isDue(Connection connection, SyncState state, Instant at) {
        return !connection.paused()
                && !state.isRunning()
                && (state.wish() != SyncWish.NOTHING || isScheduled(connection, state, at));
    }

    private static boolean isScheduled(Connection connection, SyncState state, Instant at) {
        Instant retryAt = state.retryAt();
        return connection.minutes() > 0
                && (retryAt == null || !at.isBefore(retryAt))
                && isBefore(state.startedAt(), at.minus(Duration.ofMinutes(connection.minutes())));
    }

    private static boolean isBefore(@Nullable Instant last, Instant latest) {
        return last == null || !last.isAfter(latest);
    }

    private void queue(String id) {
        background.queue("crm-" + id, () -> sync.sync(id));
    }
}
