package org.whalecurve.crm.salesforce;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.crm.port.CrmFailure;
import org.whalecurve.application.crm.port.CrmFailure.Reason;
import org.whalecurve.application.crm.port.CrmSession;
import org.whalecurve.crm.http.CrmReply;
import org.whalecurve.crm.http.Halving;
import org.whalecurve.crm.http.KnownFields;
import org.whalecurve.crm.http.Window;
import org.whalecurve.domain.crm.ChangePage;
import org.whalecurve.domain.crm.CrmChange;
import org.whalecurve.domain.crm.CrmCursor;
import org.whalecurve.domain.crm.CrmField;
import org.whalecurve.domain.crm.CrmStream;
import org.whalecurve.domain.crm.Insight;
import org.whalecurve.domain.crm.InsightUpdate;
import org.whalecurve.domain.crm.WriteOutcome;

/** A session with one org. */
final class SalesforceSession implements CrmSession {

    private static final String KIND = "salesforce-window";

    /** A transaction ends within ten minutes, and may show a stamp of its beginning. */
    private static final Duration OVERLAP = Duration.ofMinutes(15);

    private static final int PAGE = 2_000;
    private static final String ACCOUNT = "Account";

    /** Errors of a record that pass: somebody else holds it, or the org is busy. */
    private static final Set<String> PASSING =
            Set.of("UNABLE_TO_LOCK_ROW", "REQUEST_LIMIT_EXCEEDED", "SERVER_UNAVAILABLE");

    private final SalesforceClient client;
    private final Map<CrmStream, KnownFields> known = new EnumMap<>(CrmStream.class);

    SalesforceSession(SalesforceClient client) {
        this.client = client;
    }

    @Override
    public String greet() throws CrmFailure {
        JsonNode org = client.query("SELECT Name, InstanceName FROM Organization").at("/records/0");
        return "Salesforce org %s on %s."
                .formatted(org.path("Name").asText("?"), org.path("InstanceName").asText("?"));
    }

    private static String object(CrmStream stream) throws CrmFailure {
        return switch (stream) {
            case ACCOUNT -> ACCOUNT;
            case CONTACT -> "Contact";
            case OPPORTUNITY -> "Opportunity";
            case ORDER -> "Order";
            case ORDER_LINE -> "OrderItem";
            case CASE -> "Case";
            case ACTIVITY -> "Event";
            case PRODUCT -> "Product2";
            case INVOICE ->
                    throw new CrmFailure(
                            Reason.REFUSED, "Salesforce keeps no invoices of its own.", null);
        };
    }

    @Override
    public List<CrmField> fields(CrmStream stream) throws CrmFailure {
        return freshFields(stream).all();
    }

    private KnownFields freshFields(CrmStream stream) throws CrmFailure {
        KnownFields fresh = client.describe(object(stream));
        known.put(stream, fresh);
        return fresh;
    }

    @Override
    public ChangePage read(CrmStream stream, Set<String> fields, @Nullable CrmCursor from)
            throws CrmFailure {
        Window place = Window.of(from, KIND);
        KnownFields before = known.get(stream);
        KnownFields there = before == null || place.until() == null ? freshFields(stream) : before;
        there.require(fields);
        Window open = place.open(there.asOf().truncatedTo(ChronoUnit.SECONDS));
        JsonNode answer =
                client.queryAll(
                        "SELECT %s FROM %s%s ORDER BY Id ASC LIMIT %d"
                                .formatted(
                                        SalesforceRecords.selected(fields, there),
                                        object(stream),
                                        where(open),
                                        PAGE));
        List<CrmChange> changes = new ArrayList<>();
        for (JsonNode row : answer.path("records")) {
            changes.add(SalesforceRecords.change(row, fields, there));
        }
        // A reply may be shorter than the page where rows are wide: only "done" tells the end.
        boolean end =
                changes.isEmpty()
                        || (answer.path("done").asBoolean()
                                && answer.path("totalSize").asInt() < PAGE);
        Window next = end ? open.closed(OVERLAP) : open.behind(changes.getLast().id());
        return new ChangePage(changes, next.cursor(KIND), end);
    }

    /** Everything means everything, also what carries a stamp of the future. */
    private static String where(Window place) {
        List<String> conditions = new ArrayList<>();
        Instant since = place.since();
        if (since != null) {
            conditions.add("SystemModstamp >= " + since);
            conditions.add("SystemModstamp <= " + place.until());
        }
        if (!place.after().isEmpty()) {
            conditions.add("Id > '" + id(place.after()) + "'");
        }
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** Ids are letters and digits: nothing else gets into a query. */
    private static String id(String text) {
        return text.replaceAll("[^A-Za-z0-9]", "");
    }

    @Override
    public List<String> ids(CrmStream stream, @Nullable String after) throws CrmFailure {
        String where = after == null ? "" : " WHERE Id > '" + id(after) + "'";
        JsonNode answer =
                client.query(
                        "SELECT Id FROM %s%s ORDER BY Id ASC LIMIT %d"
                                .formatted(object(stream), where, PAGE));
        return answer.path("records").valueStream().map(row -> row.path("Id").asText()).toList();
    }

    @Override
    public Map<String, String> preflight(Set<String> fields) throws CrmFailure {
        return freshFields(CrmStream.ACCOUNT).preflight(fields, SalesforceSession::howToCreate);
    }

    private static String howToCreate(String name) {
        return ("Create it in Salesforce: Setup > Object Manager > Account > Fields & Relationships >"
                        + " New, API name %s, type %s; give the user of the connection the right to"
                        + " edit it.")
                .formatted(name, type(name));
    }

    private static String type(String name) {
        Map<Insight, String> meant = SalesforceCrm.insights();
        if (name.equals(meant.get(Insight.AS_OF))) {
            return "Date";
        }
        boolean isText =
                List.of(Insight.PROFIT_TIER, Insight.NEXT_ACTION, Insight.RUN).stream()
                        .anyMatch(insight -> name.equals(meant.get(insight)));
        return !isText && meant.containsValue(name) ? "Number(16, 2)" : "Text(255)";
    }

    @Override
    public List<WriteOutcome> write(List<InsightUpdate> updates) {
        KnownFields there;
        try {
            KnownFields before = known.get(CrmStream.ACCOUNT);
            there = before == null ? freshFields(CrmStream.ACCOUNT) : before;
        } catch (CrmFailure e) {
            return Halving.deferred(updates, String.valueOf(e.getMessage()));
        }
        return there.write(
                updates,
                sound ->
                        Halving.write(
                                sound,
                                batch -> client.update(records(batch, there)),
                                SalesforceSession::outcomes));
    }

    private static List<Map<String, @Nullable Object>> records(
            List<InsightUpdate> updates, KnownFields there) {
        List<Map<String, @Nullable Object>> records = new ArrayList<>();
        for (InsightUpdate update : updates) {
            Map<String, @Nullable Object> record = new HashMap<>();
            update.values()
                    .forEach((name, value) ->
                            record.put(name, SalesforceRecords.written(value, there.typeOf(name))));
            record.put("attributes", Map.of("type", ACCOUNT));
            record.put("id", update.record());
            records.add(record);
        }
        return records;
    }

    /** Results come in the order of the request. */
    private static List<WriteOutcome> outcomes(List<InsightUpdate> updates, CrmReply reply) {
        JsonNode results = reply.json();
        List<WriteOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < updates.size(); i++) {
            outcomes.add(outcome(updates.get(i).id(), results.path(i)));
        }
        return outcomes;
    }

    private static WriteOutcome outcome(String update, JsonNode result) {
        if (result.path("success").asBoolean()) {
            return new WriteOutcome.Acknowledged(update);
        }
        JsonNode error = result.at("/errors/0");
        if (error.isMissingNode()) {
            return new WriteOutcome.Unknown(update, "Salesforce's answer does not name it.");
        }
        String code = error.path("statusCode").asText();
        String message = error.path("message").asText();
        return PASSING.contains(code)
                ? new WriteOutcome.Deferred(update, message)
                : new WriteOutcome.Rejected(update, code, message);
    }
}
