package org.whalecurve.crm.dataverse;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.whalecurve.application.crm.port.CrmAccess;
import org.whalecurve.application.crm.port.CrmFailure.Reason;
import org.whalecurve.application.crm.port.CrmSystem;
import org.whalecurve.crm.http.CrmRequest;
import org.whalecurve.crm.http.CrmSimulator;
import org.whalecurve.crm.http.Row;

/**
 * A simulator of Dataverse's accounts, after "Use change tracking to synchronize data", "Service
 * protection API limits" and "Use bulk operation messages" of Microsoft Learn. It is not Dataverse.
 */
final class DataverseSimulator extends CrmSimulator {

    private static final String SECRET = "cli3nt~s3cret";
    private static final String API = "/api/data/v9.2/";
    private static final int PAGE = 5_000;
    private static final Set<String> REFERENCES =
            Set.of("parentaccountid", "ownerid", "owningbusinessunit", "modifiedby", "masterid");

    private final AtomicLong ids = new AtomicLong();
    private final AtomicLong tokens = new AtomicLong();
    private final AtomicLong keptSince = new AtomicLong();

    DataverseSimulator() {
        super("name", "cp_tier");
        schema.addAll(REFERENCES);
        schema.addAll(
                List.of(
                        "accountid",
                        "accountnumber",
                        "address1_country",
                        "industrycode",
                        "websiteurl",
                        "emailaddress1",
                        "modifiedon",
                        "statecode"));
    }

    @Override
    public CrmSystem system() {
        return new DataverseCrm(lines);
    }

    @Override
    public CrmAccess access() {
        return access(SECRET);
    }

    @Override
    public CrmAccess strangersAccess() {
        return access("wr0ng~s3cret");
    }

    private CrmAccess access(String secret) {
        return new CrmAccess(
                "one",
                Map.of(
                        "url",
                        address(),
                        "login-url",
                        address(),
                        "tenant",
                        "harbour.example",
                        "client-id",
                        "app",
                        "client-secret",
                        secret));
    }

    @Override
    public List<String> secrets() {
        return List.of(SECRET, "wr0ng~s3cret", "token-");
    }

    @Override
    public String neededSetting() {
        return "client-secret";
    }

    /** Changes are told in the order in which they became visible, however long that took. */
    @Override
    public Duration lateness() {
        return Duration.ofDays(2);
    }

    @Override
    public boolean renewsItsProof() {
        return true;
    }

    @Override
    protected String newId() {
        return "00000000-0000-0000-0000-%012d".formatted(ids.incrementAndGet());
    }

    @Override
    public synchronized boolean archive(String id) {
        row(id).archived = true;
        touch(row(id));
        return true;
    }

    /** The loser stays as an inactive row that names its master. */
    @Override
    public synchronized boolean merge(String loser, String survivor) {
        row(loser).archived = true;
        row(loser).survivor = survivor;
        touch(row(loser));
        touch(row(survivor));
        return true;
    }

    /** "The default is seven days." */
    @Override
    public synchronized boolean expireCursors() {
        keptSince.set(Long.MAX_VALUE);
        return true;
    }

    @Override
    protected boolean isForProof(Call call) {
        return call.path().equals("/harbour.example/oauth2/v2.0/token");
    }

    @Override
    protected boolean isWrite(Call call) {
        return call.method().equals("POST");
    }

    @Override
    protected boolean isProved(Call call) {
        return call.header("Authorization").equals("Bearer token-" + tokens.get());
    }

    @Override
    protected Answer notLetIn() {
        return new Answer(401, Map.of(), "");
    }

    @Override
    protected Answer forbidden() {
        return error(403, "0x80040220", "Principal user is missing prvReadAccount privilege");
    }

    @Override
    protected Reason forbiddenMeans() {
        return Reason.NOT_ALLOWED;
    }

    @Override
    protected Answer throttled(Duration after) {
        return error(429, "0x80072322", "Number of requests exceeded the limit of 6000")
                .with("Retry-After", Long.toString(after.toSeconds()));
    }

    @Override
    protected Answer outOfOrder() {
        return new Answer(503, Map.of(), "");
    }

    private static Answer error(int status, String code, String message) {
        return Answer.json(status, Map.of("error", Map.of("code", code, "message", message)));
    }

    @Override
    protected Answer answer(Call call) {
        return switch (call.path()) {
            case "/harbour.example/oauth2/v2.0/token" -> token(call);
            case API + "WhoAmI" ->
                    Answer.json(200, Map.of("UserId", "u-1", "OrganizationId", "o-1"));
            case API + "EntityDefinitions(LogicalName='account')/Attributes" ->
                    Answer.json(200, Map.of("value", columns()));
            case API + "accounts" -> accounts(call);
            case API + "accounts/Microsoft.Dynamics.CRM.UpdateMultiple" -> update(call.json());
            default -> error(404, "0x8006088a", "Resource not found for the segment.");
        };
    }

    private Answer token(Call call) {
        if (!decoded(call.body()).contains("client_secret=" + SECRET)
                || !decoded(call.body()).contains("scope=" + address() + "/.default")) {
            return Answer.json(401, Map.of("error", "invalid_client"));
        }
        proofGivenOut();
        return Answer.json(
                200,
                Map.of("access_token", "token-" + tokens.incrementAndGet(), "expires_in", 3599));
    }

    private List<Map<String, Object>> columns() {
        return schema.stream()
                .<Map<String, Object>>map(name ->
                        Map.of(
                                "LogicalName",
                                name,
                                "AttributeType",
                                type(name),
                                "IsValidForRead",
                                true,
                                "IsValidForUpdate",
                                !name.equals("modifiedon")))
                .toList();
    }

    private static String type(String name) {
        return REFERENCES.contains(name)
                ? "Lookup"
                : name.equals("modifiedon") ? "DateTime" : "String";
    }

    private Answer accounts(Call call) {
        List<String> names = List.of(call.query().getOrDefault("$select", "").split(",", -1));
        for (String name : names) {
            if (!schema.contains(name.replaceFirst("^_(.+)_value$", "$1"))) {
                return error(400, "0x80060888", "Could not find a property named '" + name + "'");
            }
        }
        String token = call.query().get("$deltatoken");
        return token == null ? all(call, names) : changed(Long.parseLong(token), names);
    }

    /** Everything, and on the last page a link to what changed since the first. */
    private Answer all(Call call, List<String> names) {
        boolean noLosers = call.query().containsKey("$filter");
        String[] mark = call.query().getOrDefault("$skiptoken", "0:" + version()).split(":", -1);
        int from = Integer.parseInt(mark[0]);
        List<Row> there =
                live().filter(row -> !noLosers || row.survivor == null)
                        .sorted(Comparator.comparing(row -> row.id))
                        .toList();
        Map<String, String> next = new LinkedHashMap<>(call.query());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "value",
                there.stream().skip(from).limit(PAGE).map(row -> shown(row, names)).toList());
        if (there.size() > from + PAGE) {
            next.put("$skiptoken", from + PAGE + ":" + mark[1]);
            answer.put("@odata.nextLink", link(next));
        } else if (from > 0 || call.header("Prefer").contains("odata.track-changes")) {
            answer.put("@odata.deltaLink", link(delta(names, mark[1])));
        }
        return Answer.json(200, answer);
    }

    private long version() {
        return rows.values().stream().mapToLong(row -> row.version).max().orElse(0);
    }

    /** New and changed rows first, then those that are gone. */
    private Answer changed(long since, List<String> names) {
        if (since < keptSince.get()) {
            return error(
                    400, "0x80044352", "Version stamp associated with the client has expired.");
        }
        List<Row> changed = rows.values().stream().filter(row -> row.version > since).toList();
        List<Object> value = new ArrayList<>();
        changed.stream().filter(row -> !row.deleted).forEach(row -> value.add(shown(row, names)));
        changed.stream()
                .filter(row -> row.deleted)
                .forEach(row ->
                        value.add(
                                Map.of(
                                        "@odata.context",
                                        address() + API + "$metadata#accounts/$deletedEntity",
                                        "id",
                                        row.id,
                                        "reason",
                                        "deleted")));
        return Answer.json(
                200,
                Map.of(
                        "value",
                        value,
                        "@odata.deltaLink",
                        link(delta(names, Long.toString(version())))));
    }

    private static Map<String, String> delta(List<String> names, String version) {
        return Map.of("$select", String.join(",", names), "$deltatoken", version);
    }

    private String link(Map<String, String> query) {
        return address() + API + "accounts?" + CrmRequest.encoded(query);
    }

    private static Map<String, Object> shown(Row row, List<String> names) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("accountid", row.id);
        for (String name : names) {
            shown.put(
                    name,
                    switch (name) {
                        case "accountid" -> row.id;
                        case "modifiedon" -> row.modified.toString();
                        case "statecode" -> row.archived ? 1 : 0;
                        case "_masterid_value" -> row.survivor;
                        default -> row.fields.get(name);
                    });
        }
        return shown;
    }

    /** "If an error occurs … all changes are rolled back." */
    private Answer update(JsonNode document) {
        List<Runnable> changes = new ArrayList<>();
        for (JsonNode target : document.path("Targets")) {
            Row row = rows.get(target.path("accountid").asText());
            if (row == null || row.deleted) {
                return error(404, "0x80040217", "account With Id does not exist");
            }
            changes.add(() -> set(row, target));
        }
        changes.forEach(Runnable::run);
        return new Answer(204, Map.of(), "");
    }

    private void set(Row row, JsonNode target) {
        Stream.of(target)
                .flatMap(node -> node.properties().stream())
                .filter(column -> column.getKey().startsWith("cp_"))
                .forEach(column -> {
                    if (column.getValue().isNull()) {
                        row.fields.remove(column.getKey());
                    } else {
                        row.fields.put(column.getKey(), column.getValue().asText());
                    }
                });
        touch(row);
    }
}
