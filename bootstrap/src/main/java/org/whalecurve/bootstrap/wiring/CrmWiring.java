package org.whalecurve.bootstrap.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.whalecurve.application.BackgroundWork;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.crm.ChangeConnection;
import org.whalecurve.application.crm.CreateConnection;
import org.whalecurve.application.crm.DecideAccountMatch;
import org.whalecurve.application.crm.ListAccountMatches;
import org.whalecurve.application.crm.ListConnections;
import org.whalecurve.application.crm.ListCrmKinds;
import org.whalecurve.application.crm.PauseConnection;
import org.whalecurve.application.crm.PreviewRecords;
import org.whalecurve.application.crm.RemoveConnection;
import org.whalecurve.application.crm.SyncConnection;
import org.whalecurve.application.crm.TryConnection;
import org.whalecurve.application.crm.ViewConnection;
import org.whalecurve.application.crm.internal.AccountIdentification;
import org.whalecurve.application.crm.internal.ConnectionKeeping;
import org.whalecurve.application.crm.internal.ConnectionQueries;
import org.whalecurve.application.crm.internal.ConnectionSync;
import org.whalecurve.application.crm.internal.CrmSessions;
import org.whalecurve.application.crm.internal.MatchKeeping;
import org.whalecurve.application.crm.internal.OrderLanding;
import org.whalecurve.application.crm.internal.StreamReading;
import org.whalecurve.application.crm.internal.SyncOrdering;
import org.whalecurve.application.crm.port.AccountMatches;
import org.whalecurve.application.crm.port.Connections;
import org.whalecurve.application.crm.port.CrmRecords;
import org.whalecurve.application.crm.port.CrmSystem;
import org.whalecurve.application.crm.port.Landings;
import org.whalecurve.application.crm.port.SecretBox;
import org.whalecurve.application.customers.PutCustomers;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.imports.ReceiveFile;
import org.whalecurve.application.imports.port.ImportProfiles;
import org.whalecurve.application.periods.port.Periods;

/** Wires connections to CRMs: every adapter that is there is a kind of CRM. */
@ApplicationScoped
class CrmWiring {

    @Produces
    @Singleton
    @Typed(CrmSessions.class)
    CrmSessions crmSessions(@Any Instance<CrmSystem> systems, SecretBox secrets) {
        return new CrmSessions(systems.stream().toList(), secrets);
    }

    @Produces
    @Singleton
    @Typed(ConnectionQueries.class)
    ConnectionQueries connectionQueries(
            Connections connections,
            AccountMatches matches,
            Landings landings,
            CrmSessions sessions) {
        return new ConnectionQueries(connections, matches, landings, sessions);
    }

    @Produces
    @Singleton
    ListCrmKinds listCrmKinds(ConnectionQueries behindTheGate) {
        return Gate.guard(ListCrmKinds.class, behindTheGate);
    }

    @Produces
    @Singleton
    ListConnections listConnections(ConnectionQueries behindTheGate) {
        return Gate.guard(ListConnections.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewConnection viewConnection(ConnectionQueries behindTheGate) {
        return Gate.guard(ViewConnection.class, behindTheGate);
    }

    @Produces
    @Singleton
    TryConnection tryConnection(ConnectionQueries behindTheGate) {
        return Gate.guard(TryConnection.class, behindTheGate);
    }

    @Produces
    @Singleton
    PreviewRecords previewRecords(ConnectionQueries behindTheGate) {
        return Gate.guard(PreviewRecords.class, behindTheGate);
    }

    @Produces
    @Singleton
    @Typed(ConnectionKeeping.class)
    ConnectionKeeping connectionKeeping(
            Connections connections,
            CrmRecords records,
            Landings landings,
            ConnectionQueries queries,
            CrmSessions sessions,
            ImportProfiles profiles,
            SecretBox secrets,
            AuditTrail audit,
            UnitOfWork unitOfWork) {
        return new ConnectionKeeping(
                connections,
                records,
                landings,
                queries,
                sessions,
                profiles,
                secrets,
                audit,
                unitOfWork);
    }

    @Produces
    @Singleton
    CreateConnection createConnection(ConnectionKeeping behindTheGate) {
        return Gate.guard(CreateConnection.class, behindTheGate);
    }

    @Produces
    @Singleton
    ChangeConnection changeConnection(ConnectionKeeping behindTheGate) {
        return Gate.guard(ChangeConnection.class, behindTheGate);
    }

    @Produces
    @Singleton
    PauseConnection pauseConnection(ConnectionKeeping behindTheGate) {
        return Gate.guard(PauseConnection.class, behindTheGate);
    }

    @Produces
    @Singleton
    RemoveConnection removeConnection(ConnectionKeeping behindTheGate) {
        return Gate.guard(RemoveConnection.class, behindTheGate);
    }

    @Produces
    @Singleton
    @Typed(MatchKeeping.class)
    MatchKeeping matchKeeping(
            Connections connections,
            CrmRecords records,
            AccountMatches matches,
            Customers customers,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new MatchKeeping(connections, records, matches, customers, audit, unitOfWork, clock);
    }

    @Produces
    @Singleton
    ListAccountMatches listAccountMatches(MatchKeeping behindTheGate) {
        return Gate.guard(ListAccountMatches.class, behindTheGate);
    }

    @Produces
    @Singleton
    DecideAccountMatch decideAccountMatch(MatchKeeping behindTheGate) {
        return Gate.guard(DecideAccountMatch.class, behindTheGate);
    }

    /** What was read lands through the gate, with the rights of a connection. */
    @Produces
    @Singleton
    @Typed(ConnectionSync.class)
    ConnectionSync connectionSync(
            Connections connections,
            CrmRecords records,
            AccountMatches matches,
            Landings landings,
            CrmSessions sessions,
            Customers customers,
            PutCustomers putCustomers,
            ImportProfiles profiles,
            Periods periods,
            ReceiveFile receiveFile,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new ConnectionSync(
                connections,
                sessions,
                new StreamReading(connections, records, unitOfWork, clock),
                new AccountIdentification(
                        connections, records, matches, customers, putCustomers, unitOfWork, clock),
                new OrderLanding(
                        connections,
                        records,
                        matches,
                        landings,
                        profiles,
                        periods,
                        receiveFile,
                        unitOfWork,
                        clock),
                unitOfWork,
                clock);
    }

    @Produces
    @Singleton
    @Typed(SyncOrdering.class)
    SyncOrdering syncOrdering(
            Connections connections,
            ConnectionQueries queries,
            ConnectionSync sync,
            BackgroundWork background,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new SyncOrdering(connections, queries, sync, background, audit, unitOfWork, clock);
    }

    @Produces
    @Singleton
    SyncConnection syncConnection(SyncOrdering behindTheGate) {
        return Gate.guard(SyncConnection.class, behindTheGate);
    }
}
