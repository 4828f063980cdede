package org.whalecurve.application.crm.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.crm.StoredConnection;
import org.whalecurve.application.crm.StreamState;
import org.whalecurve.application.crm.SyncState;
import org.whalecurve.application.crm.SyncWish;
import org.whalecurve.application.crm.port.Connections;
import org.whalecurve.application.crm.port.CrmFailure;
import org.whalecurve.application.crm.port.CrmSession;
import org.whalecurve.domain.crm.CrmStream;

/**
 * One sync: reads the streams, compares ids if wanted, finds out which accounts are which
 * customers, and lands the order lines. What was read stays read, whatever happens afterwards.
 */
public final class ConnectionSync {

    private static final System.Logger LOG = System.getLogger(ConnectionSync.class.getName());

    /** Accounts first, so that orders find theirs, and lines last. */
    private static final List<CrmStream> STREAMS =
            List.of(CrmStream.ACCOUNT, CrmStream.ORDER, CrmStream.ORDER_LINE);

    private final Connections connections;
    private final CrmSessions sessions;
    private final StreamReading reading;
    private final AccountIdentification identification;
    private final OrderLanding landing;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    public ConnectionSync(
            Connections connections,
            CrmSessions sessions,
            StreamReading reading,
            AccountIdentification identification,
            OrderLanding landing,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.connections = connections;
        this.sessions = sessions;
        this.reading = reading;
        this.identification = identification;
        this.landing = landing;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Does what is wanted of a connection; nothing if nothing is. It handles its own failures. */
    void sync(String id) {
        Optional<StoredConnection> found = connections.find(id);
        if (found.isEmpty() || found.get().connection().paused()) {
            return;
        }
        SyncState before = connections.sync(id);
        if (before.wish() == SyncWish.NOTHING || before.isRunning()) {
            return;
        }
        connections.changeSync(id, state -> state.begun(clock.instant()));
        Progress progress = new Progress();
        try {
            read(found.get(), before.wish(), progress);
            identification.identify(found.get());
            landing.land(found.get());
        } catch (ChangedMeanwhile e) {
            connections.changeSync(id, SyncState::takenUpAgain);
            sync(id);
            return;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "sync of connection " + id + " failed", e);
            progress.problems.add(
                    "The sync failed for a reason that does not lie in the CRM: "
                            + CrmProblem.told(e));
        }
        connections.changeSync(
                id, state -> state.ended(clock.instant(), progress.problem(), progress.retryAt));
    }

    private void read(StoredConnection stored, SyncWish wish, Progress progress) {
        String id = stored.connection().id();
        if (wish == SyncWish.EVERYTHING) {
            unitOfWork.perform(() -> {
                STREAMS.forEach(stream -> connections.keepStream(id, stream, StreamState.NEVER));
                connections.changeSync(id, SyncState::fromTheBeginning);
            });
        }
        CrmSession session;
        try {
            session = sessions.open(stored);
        } catch (IllegalArgumentException e) {
            progress.problems.add(CrmProblem.told(e));
            return;
        }
        boolean reconcile = wish.compareTo(SyncWish.RECONCILIATION) >= 0;
        for (CrmStream stream : STREAMS) {
            if (!stored.connection().mapping().reads(stream)) {
                continue;
            }
            try {
                reading.read(stored, session, stream).ifPresent(progress.problems::add);
                if (reconcile) {
                    reading.reconcile(stored, session, stream).ifPresent(progress.problems::add);
                }
            } catch (CrmFailure e) {
                progress.failed(stream, e, clock.instant());
                if (e.reason() != CrmFailure.Reason.SCHEMA_CHANGED
                        && e.reason() != CrmFailure.Reason.NOT_ALLOWED
                        && e.reason() != CrmFailure.Reason.REFUSED) {
                    return; // the next stream would fare no better
                }
            }
        }
        if (reconcile && progress.problems.isEmpty()) {
            connections.changeSync(id, state -> state.reconciled(clock.instant()));
        }
    }

    /** What went wrong on the way. */
    private static final class Progress {

        private final List<String> problems = new ArrayList<>();
        private @Nullable Instant retryAt;

        void failed(CrmStream stream, CrmFailure failure, Instant at) {
            problems.add(stream + ": " + CrmProblem.told(failure));
            Duration after = failure.after();
            if (after != null) {
                retryAt = at.plus(after);
            }
        }

        @Nullable String problem() {
            return problems.isEmpty() ? null : String.join("\n", problems);
        }
    }
}
