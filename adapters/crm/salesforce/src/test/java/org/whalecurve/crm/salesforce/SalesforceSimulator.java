package org.whalecurve.crm.salesforce;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.whalecurve.application.crm.port.CrmAccess;
import org.whalecurve.application.crm.port.CrmFailure.Reason;
import org.whalecurve.application.crm.port.CrmSystem;
import org.whalecurve.crm.http.CrmSimulator;
import org.whalecurve.crm.http.Row;

/**
 * A simulator of Salesforce's accounts, after the "REST API Developer Guide", "SOQL and SOSL
 * Reference" and "OAuth 2.0 Client Credentials Flow". It is not Salesforce.
 */
final class SalesforceSimulator extends CrmSimulator {

    private static final String SECRET = "consum3r-s3cret";
    private static final String DATA = "/services/data/v64.0";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'+0000'", Locale.ROOT);
    private static final Pattern QUERY =
            Pattern.compile(
                    "SELECT (.+) FROM Account(?: WHERE (.+))? ORDER BY Id ASC LIMIT (\\d+)");
    private static final Pattern CONDITION = Pattern.compile("(\\w+) (>=|<=|>) '?([^']+)'?");

    /** Wide rows come in shorter replies than were asked for. */
    private static final int ROWS_IN_A_REPLY = 1_500;

    private final AtomicLong ids = new AtomicLong();
    private final AtomicLong tokens = new AtomicLong();
    private final AtomicLong used = new AtomicLong(10_018);
    private final AtomicReference<String> lockedRow = new AtomicReference<>("");

    SalesforceSimulator() {
        super("Name", "CP_Tier__c");
        schema.addAll(
                List.of(
                        "Id",
                        "AccountNumber",
                        "BillingCountry",
                        "Industry",
                        "ParentId",
                        "OwnerId",
                        "Website",
                        "SystemModstamp",
                        "LastModifiedById",
                        "IsDeleted",
                        "MasterRecordId"));
    }

    @Override
    public CrmSystem system() {
        return new SalesforceCrm(lines);
    }

    @Override
    public CrmAccess access() {
        return access(SECRET);
    }

    @Override
    public CrmAccess strangersAccess() {
        return access("wr0ng-s3cret");
    }

    private CrmAccess access(String secret) {
        return new CrmAccess(
                "one", Map.of("url", address(), "client-id", "app", "client-secret", secret));
    }

    @Override
    public List<String> secrets() {
        return List.of(SECRET, "wr0ng-s3cret", "token-");
    }

    @Override
    public String neededSetting() {
        return "client-secret";
    }

    @Override
    public Duration lateness() {
        return Duration.ofMinutes(10);
    }

    @Override
    public boolean renewsItsProof() {
        return true;
    }

    @Override
    protected String newId() {
        return "001%015d".formatted(ids.incrementAndGet());
    }

    /** The loser is deleted and says who stands for it. */
    @Override
    public synchronized boolean merge(String loser, String survivor) {
        delete(loser);
        row(loser).survivor = survivor;
        touch(row(survivor));
        return true;
    }

    void useUp(long calls) {
        used.set(calls);
    }

    void lock(String id) {
        lockedRow.set(id);
    }

    @Override
    protected boolean isForProof(Call call) {
        return call.path().equals("/services/oauth2/token");
    }

    @Override
    protected boolean isWrite(Call call) {
        return call.method().equals("PATCH");
    }

    @Override
    protected boolean isProved(Call call) {
        return call.header("Authorization").equals("Bearer token-" + tokens.get());
    }

    @Override
    protected Answer notLetIn() {
        return error(401, "INVALID_SESSION_ID", "Session expired or invalid");
    }

    /** Not a matter of rights: the allowance of 24 hours. */
    @Override
    protected Answer forbidden() {
        return error(403, "REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded.");
    }

    @Override
    protected Reason forbiddenMeans() {
        return Reason.QUOTA_USED_UP;
    }

    @Override
    protected Answer throttled(Duration after) {
        return error(429, "TOO_MANY_REQUESTS", "later")
                .with("Retry-After", Long.toString(after.toSeconds()));
    }

    @Override
    protected Answer outOfOrder() {
        return error(503, "SERVER_UNAVAILABLE", "The server is unavailable.");
    }

    private static Answer error(int status, String code, String message) {
        return Answer.json(status, List.of(Map.of("message", message, "errorCode", code)));
    }

    @Override
    protected Answer answer(Call call) {
        Answer answer =
                switch (call.path()) {
                    case "/services/oauth2/token" -> token(call);
                    case DATA + "/sobjects/Account/describe" -> Answer.json(200, fields());
                    case DATA + "/query" -> query(call.query().getOrDefault("q", ""), false);
                    case DATA + "/queryAll" -> query(call.query().getOrDefault("q", ""), true);
                    case DATA + "/composite/sobjects" -> update(call.json());
                    default -> error(404, "NOT_FOUND", "The requested resource does not exist");
                };
        return answer.with(
                "Sforce-Limit-Info", "api-usage=" + used.get() + "/100000; api-bursts=1/750");
    }

    /** No word of how long it lasts. */
    private Answer token(Call call) {
        if (!call.body().contains("client_secret=" + SECRET)
                || !call.body().contains("grant_type=client_credentials")) {
            return Answer.json(400, Map.of("error", "invalid_client", "error_description", SECRET));
        }
        proofGivenOut();
        return Answer.json(
                200,
                Map.of(
                        "access_token",
                        "token-" + tokens.incrementAndGet(),
                        "instance_url",
                        address(),
                        "token_type",
                        "Bearer"));
    }

    private Map<String, Object> fields() {
        return Map.of(
                "fields",
                Stream.concat(schema.stream(), Stream.of("BillingAddress"))
                        .map(name ->
                                Map.of(
                                        "name",
                                        name,
                                        "label",
                                        name,
                                        "type",
                                        name.equals("BillingAddress") ? "address" : "string",
                                        "updateable",
                                        name.endsWith("__c")))
                        .toList());
    }

    private Answer query(String soql, boolean all) {
        if (soql.endsWith("FROM Organization")) {
            return Answer.json(
                    200,
                    Map.of("records", List.of(Map.of("Name", "Harbour", "InstanceName", "EU1"))));
        }
        Matcher query = QUERY.matcher(soql);
        if (!query.matches()) {
            return error(400, "MALFORMED_QUERY", soql);
        }
        List<String> names = List.of(query.group(1).split(",", -1));
        for (String name : names) {
            if (!schema.contains(name)) {
                return error(400, "INVALID_FIELD", "No such column '" + name + "' on Account");
            }
        }
        List<Row> found =
                rows.values().stream()
                        .filter(row -> all || !row.deleted)
                        .filter(row -> query.group(2) == null || matches(row, query.group(2)))
                        .sorted(Comparator.comparing(row -> row.id))
                        .limit(Long.parseLong(query.group(3)))
                        .toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("totalSize", found.size());
        answer.put("done", found.size() <= ROWS_IN_A_REPLY);
        answer.put(
                "records",
                found.stream().limit(ROWS_IN_A_REPLY).map(row -> shown(row, names)).toList());
        return Answer.json(200, answer);
    }

    private static boolean matches(Row row, String conditions) {
        return Stream.of(conditions.split(" AND ", -1))
                .map(CONDITION::matcher)
                .filter(Matcher::matches)
                .allMatch(condition ->
                        condition.group(1).equals("Id")
                                ? row.id.compareTo(condition.group(3)) > 0
                                : condition.group(2).equals(">=")
                                        ? !row.modified.isBefore(Instant.parse(condition.group(3)))
                                        : !row.modified.isAfter(Instant.parse(condition.group(3))));
    }

    private static Map<String, Object> shown(Row row, List<String> names) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("attributes", Map.of("type", "Account"));
        for (String name : names) {
            shown.put(
                    name,
                    switch (name) {
                        case "Id" -> row.id;
                        case "SystemModstamp" ->
                                STAMP.format(row.modified.atOffset(ZoneOffset.UTC));
                        case "IsDeleted" -> row.deleted;
                        case "MasterRecordId" -> row.survivor;
                        default -> row.fields.get(name);
                    });
        }
        return shown;
    }

    /** 200 even when records failed; results in the order of the request. */
    private Answer update(JsonNode document) {
        if (document.path("records").size() > 200) {
            return error(400, "LIMIT_EXCEEDED", "at most 200 records");
        }
        List<Object> results = new ArrayList<>();
        for (JsonNode record : document.path("records")) {
            Row row = rows.get(record.path("id").asText());
            if (row == null || row.deleted) {
                results.add(failed("ENTITY_IS_DELETED", "entity is deleted"));
            } else if (row.id.equals(lockedRow.get())) {
                results.add(failed("UNABLE_TO_LOCK_ROW", "unable to obtain exclusive access"));
            } else {
                set(row, record);
                results.add(Map.of("id", row.id, "success", true, "errors", List.of()));
            }
        }
        return Answer.json(200, results);
    }

    private static Map<String, Object> failed(String code, String message) {
        return Map.of(
                "success",
                false,
                "errors",
                List.of(Map.of("statusCode", code, "message", message, "fields", List.of())));
    }

    private void set(Row row, JsonNode record) {
        for (Map.Entry<String, JsonNode> field : record.properties()) {
            if (field.getValue().isNull()) {
                row.fields.remove(field.getKey());
            } else if (field.getKey().endsWith("__c")) {
                row.fields.put(field.getKey(), field.getValue().asText());
            }
        }
        touch(row);
    }
}
