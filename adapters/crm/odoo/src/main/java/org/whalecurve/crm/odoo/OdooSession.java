package org.whalecurve.crm.odoo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.crm.port.CrmFailure;
import org.whalecurve.application.crm.port.CrmFailure.Reason;
import org.whalecurve.application.crm.port.CrmSession;
import org.whalecurve.crm.http.Halving;
import org.whalecurve.crm.http.Window;
import org.whalecurve.domain.crm.ChangePage;
import org.whalecurve.domain.crm.CrmChange;
import org.whalecurve.domain.crm.CrmCursor;
import org.whalecurve.domain.crm.CrmField;
import org.whalecurve.domain.crm.CrmRecord;
import org.whalecurve.domain.crm.CrmStream;
import org.whalecurve.domain.crm.InsightUpdate;
import org.whalecurve.domain.crm.WriteOutcome;

/** A session with one database. */
final class OdooSession implements CrmSession {

    private static final String KIND = "odoo-window";

    /**
     * A row carries the moment at which its transaction began, and is seen when it ends. Five
     * minutes are longer than a request of Odoo may take, and one is for clocks that differ.
     */
    private static final Duration OVERLAP = Duration.ofMinutes(6);

    private static final int PAGE = 500;
    private static final int IDS = 5_000;

    /** Else what is archived vanishes without a word; and words come in the language of fields. */
    private static final Map<String, ?> CONTEXT = Map.of("active_test", false);

    private final OdooClient client;
    private final String database;
    private final String caseModel;
    private final OdooWriting writing;
    private final Map<CrmStream, OdooSchema> schemas = new EnumMap<>(CrmStream.class);

    OdooSession(OdooClient client, String database, String caseModel) {
        this.client = client;
        this.database = database;
        this.caseModel = caseModel;
        this.writing = new OdooWriting(client);
    }

    @Override
    public String greet() throws CrmFailure {
        JsonNode context = client.ask("res.users", "context_get", Map.of());
        long uid = context.path("uid").asLong();
        JsonNode user =
                client.ask(
                                "res.users",
                                "search_read",
                                Map.of(
                                        "domain", List.of(List.of("id", "=", uid)),
                                        "fields", List.of("name", "login"),
                                        "context", CONTEXT))
                        .path(0);
        return "Odoo %s, database %s, as %s (%s)."
                .formatted(
                        client.version(),
                        database,
                        user.path("name").asText("?"),
                        user.path("login").asText("?"));
    }

    @Override
    public List<CrmField> fields(CrmStream stream) throws CrmFailure {
        return freshSchema(stream).known().all();
    }

    private OdooSchema freshSchema(CrmStream stream) throws CrmFailure {
        OdooSchema schema = client.schema(OdooModel.of(stream, caseModel).name());
        schemas.put(stream, schema);
        return schema;
    }

    @Override
    public ChangePage read(CrmStream stream, Set<String> fields, @Nullable CrmCursor from)
            throws CrmFailure {
        Window place = Window.of(from, KIND);
        OdooSchema known = schemas.get(stream);
        OdooSchema schema = known == null || place.until() == null ? freshSchema(stream) : known;
        schema.known().require(fields);
        Window open = place.open(schema.known().asOf());
        try {
            return page(stream, fields, open, schema);
        } catch (CrmFailure e) {
            if (e.reason() == Reason.SCHEMA_CHANGED || e.reason() == Reason.REFUSED) {
                freshSchema(stream).known().require(fields);
            }
            throw e;
        }
    }

    private ChangePage page(CrmStream stream, Set<String> fields, Window place, OdooSchema schema)
            throws CrmFailure {
        JsonNode rows = search(stream, within(place), schema.asked(fields), PAGE);
        Map<String, String> accounts = accounts(rows, fields);
        List<CrmChange> changes = new ArrayList<>();
        String last = place.after();
        for (JsonNode row : rows) {
            CrmRecord record = OdooValues.record(row, schema, fields, accounts);
            changes.add(
                    row.path("active").asBoolean(true)
                            ? new CrmChange.Upserted(record)
                            : new CrmChange.Archived(record));
            last = row.path("id").asText();
        }
        boolean end = rows.size() < PAGE;
        Window next = end ? place.closed(OVERLAP) : place.behind(last);
        return new ChangePage(changes, next.cursor(KIND), end);
    }

    /**
     * The condition for rows of a window behind the place. Odoo shows stamps in whole seconds but
     * sorts by microseconds, so that stamps cannot lead through a window; ids do. Everything means
     * everything, also rows that carry no stamp or one of the future.
     */
    private static List<Object> within(Window place) {
        Instant since = place.since();
        Instant until = place.until();
        List<Object> domain = new ArrayList<>();
        if (since != null && until != null) {
            domain.add(List.of("write_date", ">=", OdooValues.moment(since)));
            domain.add(List.of("write_date", "<=", OdooValues.moment(until)));
        }
        if (!place.after().isEmpty()) {
            domain.add(List.of("id", ">", Long.valueOf(place.after())));
        }
        return domain;
    }

    /** The accounts of the contacts that rows refer to: an order may be a person's. */
    private Map<String, String> accounts(JsonNode rows, Set<String> fields) throws CrmFailure {
        Set<Long> contacts = new TreeSet<>();
        for (String field : fields) {
            if (field.endsWith(OdooSchema.ACCOUNT_OF)) {
                for (JsonNode row : rows) {
                    JsonNode reference = row.path(OdooSchema.base(field)).path(0);
                    if (reference.isNumber()) {
                        contacts.add(reference.asLong());
                    }
                }
            }
        }
        Map<String, String> accounts = new HashMap<>();
        if (!contacts.isEmpty()) {
            JsonNode found =
                    client.ask(
                            OdooModel.PARTNER,
                            "search_read",
                            Map.of(
                                    "domain", List.of(List.of("id", "in", contacts)),
                                    "fields", List.of("commercial_partner_id"),
                                    "context", CONTEXT));
            for (JsonNode contact : found) {
                accounts.put(
                        contact.path("id").asText(),
                        contact.path("commercial_partner_id").path(0).asText());
            }
        }
        return accounts;
    }

    private JsonNode search(CrmStream stream, List<Object> window, List<String> fields, int limit)
            throws CrmFailure {
        OdooModel model = OdooModel.of(stream, caseModel);
        List<Object> domain = new ArrayList<>(window);
        domain.addAll(model.domain());
        return client.ask(
                model.name(),
                "search_read",
                Map.of(
                        "domain", domain,
                        "fields", fields,
                        "limit", limit,
                        "order", "id asc",
                        "context", CONTEXT));
    }

    @Override
    public List<String> ids(CrmStream stream, @Nullable String after) throws CrmFailure {
        long behind = after == null ? 0 : Long.parseLong(after);
        JsonNode rows = search(stream, List.of(List.of("id", ">", behind)), List.of("id"), IDS);
        List<String> ids = new ArrayList<>();
        rows.forEach(row -> ids.add(row.path("id").asText()));
        return ids;
    }

    @Override
    public Map<String, String> preflight(Set<String> fields) throws CrmFailure {
        OdooSchema schema = freshSchema(CrmStream.ACCOUNT);
        boolean allowed =
                client.ask(
                                OdooModel.PARTNER,
                                "has_access",
                                Map.of("ids", List.of(), "operation", "write"))
                        .asBoolean();
        Map<String, String> inTheWay =
                new TreeMap<>(schema.known().preflight(fields, OdooWriting::howToCreate));
        if (!allowed) {
            fields.forEach(name ->
                    inTheWay.putIfAbsent(
                            name, "The user of the connection may not change contacts."));
        }
        return inTheWay;
    }

    @Override
    public List<WriteOutcome> write(List<InsightUpdate> updates) {
        OdooSchema schema;
        try {
            OdooSchema known = schemas.get(CrmStream.ACCOUNT);
            schema = known == null ? freshSchema(CrmStream.ACCOUNT) : known;
        } catch (CrmFailure e) {
            return Halving.deferred(updates, String.valueOf(e.getMessage()));
        }
        return writing.write(updates, schema);
    }
}
