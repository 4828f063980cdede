package org.whalecurve.application.crm.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.crm.ConnectionTrial;
import org.whalecurve.application.crm.ConnectionView;
import org.whalecurve.application.crm.CrmKind;
import org.whalecurve.application.crm.ListConnections;
import org.whalecurve.application.crm.ListCrmKinds;
import org.whalecurve.application.crm.PreviewRecords;
import org.whalecurve.application.crm.RecordPreview;
import org.whalecurve.application.crm.StoredConnection;
import org.whalecurve.application.crm.TryConnection;
import org.whalecurve.application.crm.ViewConnection;
import org.whalecurve.application.crm.port.AccountMatches;
import org.whalecurve.application.crm.port.Connections;
import org.whalecurve.application.crm.port.CrmCapabilities;
import org.whalecurve.application.crm.port.CrmFailure;
import org.whalecurve.application.crm.port.CrmSession;
import org.whalecurve.application.crm.port.Landings;
import org.whalecurve.domain.crm.ChangePage;
import org.whalecurve.domain.crm.CrmChange;
import org.whalecurve.domain.crm.CrmMapping;
import org.whalecurve.domain.crm.CrmRecord;
import org.whalecurve.domain.crm.CrmStream;

/** Shows connections, and asks their CRMs what they have. */
public final class ConnectionQueries
        implements ListCrmKinds, ListConnections, ViewConnection, TryConnection, PreviewRecords {

    private static final int PREVIEWED = 10;
    private static final int LANDINGS_SHOWN = 5;

    private final Connections connections;
    private final AccountMatches matches;
    private final Landings landings;
    private final CrmSessions sessions;

    public ConnectionQueries(
            Connections connections,
            AccountMatches matches,
            Landings landings,
            CrmSessions sessions) {
        this.connections = connections;
        this.matches = matches;
        this.landings = landings;
        this.sessions = sessions;
    }

    @Override
    public List<CrmKind> listCrmKinds(Actor actor) {
        return sessions.kinds().stream().map(ConnectionQueries::kind).toList();
    }

    @Override
    public List<ConnectionView> listConnections(Actor actor) {
        return connections.all().stream().map(this::view).toList();
    }

    @Override
    public ConnectionView viewConnection(Actor actor, String id) {
        return view(find(id));
    }

    @Override
    public ConnectionTrial tryConnection(Actor actor, String id) {
        try {
            return new ConnectionTrial(true, sessions.open(find(id)).greet());
        } catch (CrmFailure | IllegalArgumentException e) {
            return new ConnectionTrial(false, CrmProblem.told(e));
        }
    }

    @Override
    public RecordPreview previewRecords(Actor actor, String id, CrmStream stream) {
        StoredConnection stored = find(id);
        CrmMapping mapping = stored.connection().mapping();
        if (!mapping.reads(stream)) {
            throw Refusal.conflict(
                    "stream-not-mapped", "The connection maps no fields of " + stream + ".");
        }
        try {
            CrmSession session = sessions.open(stored);
            ChangePage page = session.read(stream, mapping.wanted(stream), null);
            return new RecordPreview(
                    session.fields(stream),
                    page.changes().stream()
                            .flatMap(change ->
                                    change instanceof CrmChange.Upserted(CrmRecord record)
                                            ? Stream.of(record)
                                            : Stream.empty())
                            .limit(PREVIEWED)
                            .map(record -> ours(mapping, stream, record))
                            .toList());
        } catch (CrmFailure | IllegalArgumentException e) {
            throw new Refusal(Refusal.Kind.UNAVAILABLE, "crm-unavailable", CrmProblem.told(e));
        }
    }

    private static Map<String, String> ours(
            CrmMapping mapping, CrmStream stream, CrmRecord record) {
        Map<String, String> values = new TreeMap<>();
        CrmMapping.ours(stream)
                .forEach(ours ->
                        mapping.value(stream, ours, record.fields())
                                .ifPresent(value -> values.put(ours, value)));
        return values;
    }

    private StoredConnection find(String id) {
        return connections.find(id).orElseThrow(() -> Refusal.notFound("connection", id));
    }

    private ConnectionView view(StoredConnection stored) {
        String id = stored.connection().id();
        return new ConnectionView(
                stored.connection(),
                stored.version(),
                stored.secretsKept(),
                connections.sync(id),
                connections.streams(id),
                matches.counts(id),
                landings.landed(id),
                landings.waiting(id),
                landings.latest(id, LANDINGS_SHOWN));
    }

    private static CrmKind kind(CrmCapabilities kind) {
        return new CrmKind(
                kind.id(),
                kind.name(),
                kind.settings().stream()
                        .map(each ->
                                new CrmKind.Setting(
                                        each.name(), each.label(), each.secret(), each.required()))
                        .toList(),
                kind.streams());
    }
}
