package org.whalecurve.rest.ports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.crm.ChangeConnection;
import org.whalecurve.application.crm.Connection;
import org.whalecurve.application.crm.ConnectionTrial;
import org.whalecurve.application.crm.ConnectionView;
import org.whalecurve.application.crm.CreateConnection;
import org.whalecurve.application.crm.CrmKind;
import org.whalecurve.application.crm.DecideAccountMatch;
import org.whalecurve.application.crm.LandingBatch;
import org.whalecurve.application.crm.ListAccountMatches;
import org.whalecurve.application.crm.ListConnections;
import org.whalecurve.application.crm.ListCrmKinds;
import org.whalecurve.application.crm.PauseConnection;
import org.whalecurve.application.crm.PreviewRecords;
import org.whalecurve.application.crm.RecordPreview;
import org.whalecurve.application.crm.RemoveConnection;
import org.whalecurve.application.crm.SeenMatch;
import org.whalecurve.application.crm.StreamState;
import org.whalecurve.application.crm.SyncConnection;
import org.whalecurve.application.crm.SyncState;
import org.whalecurve.application.crm.SyncWish;
import org.whalecurve.application.crm.TryConnection;
import org.whalecurve.application.crm.ViewConnection;
import org.whalecurve.domain.crm.AccountMatch;
import org.whalecurve.domain.crm.CrmField;
import org.whalecurve.domain.crm.CrmMapping;
import org.whalecurve.domain.crm.CrmStream;
import org.whalecurve.domain.crm.MatchRule;
import org.whalecurve.domain.crm.MatchStanding;
import org.whalecurve.domain.crm.WaitReason;

/** A connection to a CRM that was read this morning. */
@ApplicationScoped
class Connecting {

    private static final String ID = "sales";
    private static final Instant MORNING = Instant.parse("2011-04-04T08:00:00Z");

    private static final Map<CrmStream, Map<String, String>> MAPPING =
            Map.of(CrmStream.ACCOUNT, Map.of("key", "ref", "name", "name"));

    @Produces
    @Singleton
    ListCrmKinds listCrmKinds() {
        return Gate.guard(
                ListCrmKinds.class,
                _ ->
                        List.of(
                                new CrmKind(
                                        "odoo",
                                        "Odoo",
                                        List.of(
                                                new CrmKind.Setting("url", "Address", false, true),
                                                new CrmKind.Setting(
                                                        "api-key", "API key", true, true)),
                                        MAPPING)));
    }

    @Produces
    @Singleton
    ListConnections listConnections() {
        return Gate.guard(ListConnections.class, _ -> List.of(view(false)));
    }

    @Produces
    @Singleton
    ViewConnection viewConnection() {
        return Gate.guard(ViewConnection.class, (_, id) -> there(id));
    }

    @Produces
    @Singleton
    CreateConnection createConnection() {
        return Gate.guard(
                CreateConnection.class, (_, order) -> fresh(order.connection(), order.secrets()));
    }

    @Produces
    @Singleton
    ChangeConnection changeConnection() {
        return Gate.guard(
                ChangeConnection.class,
                (_, order, _) -> fresh(order.connection(), order.secrets()));
    }

    @Produces
    @Singleton
    PauseConnection pauseConnection() {
        return Gate.guard(PauseConnection.class, (_, _, paused) -> view(paused));
    }

    @Produces
    @Singleton
    RemoveConnection removeConnection() {
        return Gate.guard(RemoveConnection.class, (_, id, _) -> there(id));
    }

    @Produces
    @Singleton
    TryConnection tryConnection() {
        return Gate.guard(
                TryConnection.class,
                (_, _) ->
                        new ConnectionTrial(
                                true, "Odoo 19.0 at crm.harbour.example, signed in as Reader."));
    }

    @Produces
    @Singleton
    PreviewRecords previewRecords() {
        return Gate.guard(
                PreviewRecords.class,
                (_, _, _) ->
                        new RecordPreview(
                                List.of(new CrmField("ref", "Reference", "char", true)),
                                List.of(Map.of("key", "C100", "name", "Anchor Inn"))));
    }

    @Produces
    @Singleton
    SyncConnection syncConnection() {
        return Gate.guard(SyncConnection.class, (_, _, _) -> view(false));
    }

    @Produces
    @Singleton
    ListAccountMatches listAccountMatches() {
        return Gate.guard(
                ListAccountMatches.class,
                (_, _, standing, _, _) -> new Page<>(List.of(match(standing, "a rule")), null));
    }

    @Produces
    @Singleton
    DecideAccountMatch decideAccountMatch() {
        return Gate.guard(
                DecideAccountMatch.class,
                (actor, _, _, _, decision) -> match(decision, actor.user()));
    }

    private static SeenMatch match(MatchStanding standing, String by) {
        return new SeenMatch(
                new AccountMatch("C100", "C100", MatchRule.NAME, standing, by, MORNING),
                "The Anchor Inn Ltd",
                "Anchor Inn");
    }

    private static ConnectionView there(String id) {
        if (!id.equals(ID)) {
            throw Refusal.notFound("connection", id);
        }
        return view(false);
    }

    private static ConnectionView fresh(Connection connection, Map<String, String> secrets) {
        return new ConnectionView(
                connection,
                0,
                secrets.keySet(),
                SyncState.NEVER,
                Map.of(),
                Map.of(),
                0,
                Map.of(),
                List.of());
    }

    private static ConnectionView view(boolean paused) {
        return new ConnectionView(
                new Connection(
                        ID,
                        "The CRM of the sales people",
                        "odoo",
                        Map.of("url", "https://crm.harbour.example"),
                        new CrmMapping(MAPPING),
                        "crm-orders",
                        Set.of("sale", "done"),
                        true,
                        15,
                        paused),
                3,
                Set.of("api-key"),
                SyncState.NEVER
                        .wanting(SyncWish.CHANGES)
                        .begun(MORNING)
                        .counted(120, 7)
                        .reconciled(MORNING.plusSeconds(30))
                        .ended(MORNING.plusSeconds(40), null, null),
                Map.of(CrmStream.ACCOUNT, new StreamState(null, MORNING.plusSeconds(20), null)),
                Map.of(MatchStanding.CONFIRMED, 4L, MatchStanding.PROPOSED, 1L),
                86,
                Map.of(WaitReason.ACCOUNT_UNMATCHED, 2L),
                List.of(new LandingBatch(3, 7, "", "f2c1a7de-6c39-4a3e-9d05-0d8a3b5c7e11")));
    }
}
