package org.whalecurve.crm.odoo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.whalecurve.application.crm.port.CrmAccess;
import org.whalecurve.application.crm.port.CrmFailure.Reason;
import org.whalecurve.application.crm.port.CrmSystem;
import org.whalecurve.crm.http.CrmSimulator;
import org.whalecurve.crm.http.Row;

/**
 * A simulator of Odoo's JSON-2 interface with contacts, after "External JSON-2 API" and "ORM API"
 * of the Odoo 19 developer documentation, and after what a real Odoo 19.0 answered.
 */
final class OdooSimulator extends CrmSimulator {

    private static final String KEY = "k3y-0f-th3-us3r";
    private static final String DEBUG = "Traceback (most recent call last): secret inside";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final Set<String> REFERENCES =
            Set.of("industry_id", "parent_id", "user_id", "company_id", "write_uid");

    private final AtomicLong ids = new AtomicLong();

    OdooSimulator() {
        super("name", "x_cp_tier");
        schema.addAll(
                List.of(
                        "id",
                        "active",
                        "write_date",
                        "write_uid",
                        "ref",
                        "country_code",
                        "industry_id",
                        "parent_id",
                        "user_id",
                        "company_id",
                        "vat",
                        "website",
                        "email"));
    }

    @Override
    public CrmSystem system() {
        return new OdooCrm(lines);
    }

    @Override
    public CrmAccess access() {
        return access(KEY);
    }

    @Override
    public CrmAccess strangersAccess() {
        return access("wr0ng-k3y");
    }

    private CrmAccess access(String key) {
        return new CrmAccess(
                "one", Map.of("url", address() + "/", "database", "crm", "api-key", key));
    }

    @Override
    public List<String> secrets() {
        return List.of(KEY, "wr0ng-k3y", DEBUG);
    }

    @Override
    public String neededSetting() {
        return "api-key";
    }

    @Override
    public Duration lateness() {
        return Duration.ofMinutes(5);
    }

    @Override
    protected String newId() {
        return Long.toString(ids.incrementAndGet());
    }

    /** A contact that is put aside keeps its row: {@code active} becomes false. */
    @Override
    public synchronized boolean archive(String id) {
        row(id).archived = true;
        touch(row(id));
        return true;
    }

    /** The wizard that merges contacts removes the losers' rows, and that leaves no trace. */
    @Override
    public synchronized boolean merge(String loser, String survivor) {
        delete(loser);
        touch(row(survivor));
        return true;
    }

    @Override
    protected boolean isWrite(Call call) {
        return call.path().endsWith("/web_save_multi");
    }

    @Override
    protected boolean isProved(Call call) {
        return call.path().equals("/web/version")
                || (call.header("Authorization").equals("bearer " + KEY)
                        && call.header("X-Odoo-Database").equals("crm"));
    }

    @Override
    protected Answer notLetIn() {
        return error(401, "werkzeug.exceptions.Unauthorized", "Invalid apikey");
    }

    @Override
    protected Answer forbidden() {
        return error(
                403, "odoo.exceptions.AccessError", "You are not allowed to access 'Contact'.");
    }

    @Override
    protected Reason forbiddenMeans() {
        return Reason.NOT_ALLOWED;
    }

    /** Odoo itself limits nothing; a proxy before it does. */
    @Override
    protected Answer throttled(Duration after) {
        return new Answer(429, Map.of(), "Too Many Requests")
                .with("Retry-After", Long.toString(after.toSeconds()));
    }

    @Override
    protected Answer outOfOrder() {
        return new Answer(502, Map.of("Content-Type", "text/html"), "<h1>Bad Gateway</h1>");
    }

    private static Answer error(int status, String name, String message) {
        return Answer.json(
                status,
                Map.of(
                        "name", name,
                        "message", message,
                        "arguments", List.of(message),
                        "context", Map.of(),
                        "debug", DEBUG));
    }

    @Override
    protected Answer answer(Call call) {
        return switch (call.path()) {
            case "/web/version" -> Answer.json(200, Map.of("version", "19.0"));
            case "/json/2/res.users/context_get" ->
                    Answer.json(200, Map.of("lang", "en_US", "tz", false, "uid", 2));
            case "/json/2/res.users/search_read" ->
                    Answer.json(200, List.of(Map.of("id", 2, "name", "Sync", "login", "sync")));
            case "/json/2/res.partner/has_access" -> Answer.json(200, true);
            case "/json/2/res.partner/fields_get" -> Answer.json(200, fields());
            case "/json/2/res.partner/search_read" -> search(call.json());
            case "/json/2/res.partner/web_save_multi" -> save(call.json());
            default ->
                    error(
                            404,
                            "werkzeug.exceptions.NotFound",
                            "the model or method does not exist");
        };
    }

    private Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (String name : schema) {
            fields.put(
                    name,
                    Map.of(
                            "string",
                            name,
                            "type",
                            type(name),
                            "readonly",
                            name.startsWith("write_") || name.equals("id")));
        }
        return fields;
    }

    private static String type(String field) {
        if (REFERENCES.contains(field)) {
            return "many2one";
        }
        return switch (field) {
            case "id" -> "integer";
            case "active" -> "boolean";
            case "write_date" -> "datetime";
            default -> "char";
        };
    }

    private Answer search(JsonNode arguments) {
        List<String> wanted = new ArrayList<>();
        for (JsonNode field : arguments.path("fields")) {
            if (!schema.contains(field.asText())) {
                return error(
                        500,
                        "builtins.ValueError",
                        "Invalid field '" + field.asText() + "' on 'res.partner'");
            }
            wanted.add(field.asText());
        }
        boolean activeOnly = arguments.at("/context/active_test").asBoolean(true);
        if (!arguments.path("order").asText().equals("id asc")) {
            return error(422, "builtins.TypeError", "this simulator sorts by id alone");
        }
        return Answer.json(
                200,
                live().filter(row -> !activeOnly || !row.archived)
                        .filter(row -> matches(row, arguments.path("domain")))
                        .limit(arguments.path("limit").asLong(Long.MAX_VALUE))
                        .map(row -> shown(row, wanted))
                        .toList());
    }

    private static boolean matches(Row row, JsonNode domain) {
        boolean all = true;
        for (Iterator<JsonNode> terms = domain.iterator(); terms.hasNext(); ) {
            all &= matches(row, terms.next(), terms);
        }
        return all;
    }

    private static boolean matches(Row row, JsonNode term, Iterator<JsonNode> more) {
        if (term.isTextual()) {
            boolean one = matches(row, more.next(), more);
            return matches(row, more.next(), more) || one;
        }
        String operator = term.path(1).asText();
        JsonNode value = term.path(2);
        return switch (term.path(0).asText()) {
            case "id" ->
                    operator.equals(">")
                            ? Long.parseLong(row.id) > value.asLong()
                            : Long.parseLong(row.id) == value.asLong();
            // Microseconds are dropped and a second is added: <= means until that second ends.
            case "write_date" ->
                    operator.equals(">=")
                            ? !row.modified.isBefore(moment(value.asText()))
                            : row.modified.isBefore(moment(value.asText()).plusSeconds(1));
            case "is_company" -> value.asBoolean();
            default -> true;
        };
    }

    private static Instant moment(String text) {
        return LocalDateTime.parse(text, STAMP).toInstant(ZoneOffset.UTC);
    }

    private static Map<String, Object> shown(Row row, List<String> wanted) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", Long.valueOf(row.id));
        for (String field : wanted) {
            shown.put(
                    field,
                    switch (field) {
                        case "id" -> Long.valueOf(row.id);
                        case "active" -> !row.archived;
                        case "write_date" -> STAMP.format(row.modified.atOffset(ZoneOffset.UTC));
                        case "write_uid" -> List.of(2, "Sync");
                        default -> (Object) row.fields.getOrDefault(field, "");
                    });
            if (shown.get(field).equals("")) {
                shown.put(field, false);
            }
        }
        return shown;
    }

    /** One transaction: all rows are changed, or none. */
    private Answer save(JsonNode arguments) {
        List<Runnable> changes = new ArrayList<>();
        for (int i = 0; i < arguments.path("ids").size(); i++) {
            Row row = rows.get(arguments.path("ids").path(i).asText());
            if (row == null || row.deleted) {
                return error(
                        404,
                        "odoo.exceptions.MissingError",
                        "Record does not exist or has been deleted.\n(Record: res.partner)");
            }
            for (Map.Entry<String, JsonNode> field :
                    arguments.path("vals_list").path(i).properties()) {
                if (!schema.contains(field.getKey())) {
                    return error(500, "builtins.KeyError", field.getKey());
                }
                changes.add(() -> set(row, field.getKey(), field.getValue()));
            }
        }
        changes.forEach(Runnable::run);
        return Answer.json(200, List.of());
    }

    private void set(Row row, String field, JsonNode value) {
        if (value.isBoolean()) {
            row.fields.remove(field);
        } else {
            row.fields.put(field, value.asText());
        }
        touch(row);
    }
}
