package org.whalecurve.crm.hubspot;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.whalecurve.application.crm.port.CrmAccess;
import org.whalecurve.application.crm.port.CrmFailure.Reason;
import org.whalecurve.application.crm.port.CrmSystem;
import org.whalecurve.crm.http.CrmSimulator;
import org.whalecurve.crm.http.Row;

/**
 * A simulator of HubSpot's companies, after "CRM API", "Search the CRM" and "Usage guidelines and
 * limits" of the HubSpot developer documentation. It is not HubSpot.
 */
final class HubSpotSimulator extends CrmSimulator {

    private static final String TOKEN = "pat-na1-s3cret";

    /** "The search endpoints are limited to 10,000 total results for any given query." */
    private static final int SHOWN_BY_A_SEARCH = 10_000;

    private final AtomicLong ids = new AtomicLong(9_000_000);
    private final AtomicBoolean dayUsedUp = new AtomicBoolean();

    HubSpotSimulator() {
        super("name", "cp_tier");
        schema.addAll(
                List.of(
                        "hs_object_id",
                        "country",
                        "industry",
                        "hs_parent_company_id",
                        "hubspot_owner_id",
                        "domain",
                        "hs_lastmodifieddate",
                        "hs_updated_by_user_id",
                        "hs_merged_object_ids"));
    }

    @Override
    public CrmSystem system() {
        return new HubSpotCrm(lines);
    }

    @Override
    public CrmAccess access() {
        return access(TOKEN);
    }

    @Override
    public CrmAccess strangersAccess() {
        return access("pat-na1-wr0ng");
    }

    private CrmAccess access(String token) {
        return new CrmAccess("one", Map.of("url", address(), "token", token));
    }

    @Override
    public List<String> secrets() {
        return List.of(TOKEN, "pat-na1-wr0ng");
    }

    @Override
    public String neededSetting() {
        return "token";
    }

    /** The index of the search may lag. */
    @Override
    public Duration lateness() {
        return Duration.ofMinutes(55);
    }

    @Override
    protected String newId() {
        return Long.toString(ids.incrementAndGet());
    }

    /** The survivor names those that it stands for; they are no longer listed. */
    @Override
    public synchronized boolean merge(String loser, String survivor) {
        delete(loser);
        row(survivor).fields.put("hs_merged_object_ids", loser);
        touch(row(survivor));
        return true;
    }

    void useUpTheDay() {
        dayUsedUp.set(true);
    }

    @Override
    protected boolean isWrite(Call call) {
        return call.path().endsWith("/batch/update");
    }

    @Override
    protected boolean isProved(Call call) {
        return call.header("Authorization").equals("Bearer " + TOKEN);
    }

    @Override
    protected Answer notLetIn() {
        return error(401, "INVALID_AUTHENTICATION", "Authentication credentials not found.");
    }

    @Override
    protected Answer forbidden() {
        return error(403, "MISSING_SCOPES", "This app hasn't been granted all required scopes.");
    }

    @Override
    protected Reason forbiddenMeans() {
        return Reason.NOT_ALLOWED;
    }

    @Override
    protected Answer throttled(Duration after) {
        return limit("TEN_SECONDLY_ROLLING").with("Retry-After", Long.toString(after.toSeconds()));
    }

    private static Answer limit(String policy) {
        return Answer.json(
                429,
                Map.of(
                        "status", "error",
                        "message", "You have reached your limit.",
                        "errorType", "RATE_LIMIT",
                        "category", "RATE_LIMITS",
                        "policyName", policy));
    }

    @Override
    protected Answer outOfOrder() {
        return new Answer(502, Map.of(), "Bad gateway");
    }

    private static Answer error(int status, String category, String message) {
        return Answer.json(
                status, Map.of("status", "error", "category", category, "message", message));
    }

    @Override
    protected Answer answer(Call call) {
        if (dayUsedUp.get()) {
            return limit("DAILY");
        }
        return switch (call.path()) {
            case "/account-info/v3/details" ->
                    Answer.json(200, Map.of("portalId", 62515, "uiDomain", "app.hubspot.com"));
            case "/crm/v3/properties/companies" -> Answer.json(200, properties());
            case "/crm/v3/objects/companies" -> list(call.query());
            case "/crm/v3/objects/companies/search" -> search(call.json());
            case "/crm/v3/objects/companies/batch/update" -> update(call.json());
            default -> error(404, "OBJECT_NOT_FOUND", "Unable to infer object type.");
        };
    }

    private Map<String, Object> properties() {
        return Map.of(
                "results",
                schema.stream()
                        .map(name ->
                                Map.of(
                                        "name",
                                        name,
                                        "label",
                                        name,
                                        "type",
                                        "string",
                                        "modificationMetadata",
                                        Map.of("readOnlyValue", name.startsWith("hs_"))))
                        .toList());
    }

    private Stream<Row> byId() {
        return live().sorted(Comparator.comparingLong(row -> Long.parseLong(row.id)));
    }

    /** A list shows at most 100, without lag, and goes on by a mark. */
    private Answer list(Map<String, String> query) {
        int limit = Integer.parseInt(query.getOrDefault("limit", "10"));
        if (limit > 100) {
            return error(400, "VALIDATION_ERROR", "limit must be at most 100");
        }
        long after = Long.parseLong(query.getOrDefault("after", "0"));
        List<Row> rest = byId().filter(row -> Long.parseLong(row.id) >= after).toList();
        List<String> wanted = List.of(query.getOrDefault("properties", "name").split(",", -1));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("results", rest.stream().limit(limit).map(row -> shown(row, wanted)).toList());
        if (rest.size() > limit) {
            answer.put("paging", Map.of("next", Map.of("after", rest.get(limit).id)));
        }
        return Answer.json(200, answer);
    }

    private Answer search(JsonNode query) {
        int limit = query.path("limit").asInt(10);
        if (limit > 200 || query.path("after").asInt(0) + limit > SHOWN_BY_A_SEARCH) {
            return error(400, "VALIDATION_ERROR", "Paging past 10,000 results is not allowed.");
        }
        List<String> wanted = query.path("properties").valueStream().map(JsonNode::asText).toList();
        List<Row> found =
                byId().filter(row -> matches(row, query.at("/filterGroups/0/filters"))).toList();
        return Answer.json(
                200,
                Map.of(
                        "total",
                        found.size(),
                        "results",
                        found.stream().limit(limit).map(row -> shown(row, wanted)).toList()));
    }

    private static boolean matches(Row row, JsonNode filters) {
        boolean all = true;
        for (JsonNode filter : filters) {
            long value = filter.path("value").asLong();
            boolean isStamp = filter.path("propertyName").asText().equals("hs_lastmodifieddate");
            long held = isStamp ? row.modified.toEpochMilli() : Long.parseLong(row.id);
            all &=
                    switch (filter.path("operator").asText()) {
                        case "GTE" -> held >= value;
                        case "LTE" -> held <= value;
                        case "GT" -> held > value;
                        default -> false;
                    };
        }
        return all;
    }

    /** A property that is not there is left out without a word. */
    private static Map<String, Object> shown(Row row, List<String> wanted) {
        Map<String, Object> properties = new LinkedHashMap<>();
        wanted.forEach(name -> properties.put(name, row.fields.get(name)));
        return Map.of(
                "id",
                row.id,
                "properties",
                properties,
                "createdAt",
                "2026-01-01T00:00:00Z",
                "updatedAt",
                row.modified.toString(),
                "archived",
                false);
    }

    /** 207 with results in any order and errors beside them, if one is not there. */
    private Answer update(JsonNode batch) {
        if (batch.path("inputs").size() > 100) {
            return error(400, "VALIDATION_ERROR", "at most 100 inputs");
        }
        List<Object> results = new ArrayList<>();
        List<Object> errors = new ArrayList<>();
        for (JsonNode input : batch.path("inputs")) {
            Row row = rows.get(input.path("id").asText());
            if (row == null || row.deleted) {
                errors.add(
                        Map.of(
                                "status", "error",
                                "category", "OBJECT_NOT_FOUND",
                                "message", "No company was found.",
                                "context", Map.of("ids", List.of(input.path("id").asText()))));
            } else {
                set(row, input.path("properties"));
                results.addFirst(
                        Map.of(
                                "id", row.id,
                                "objectWriteTraceId", input.path("objectWriteTraceId").asText(),
                                "updatedAt", Instant.EPOCH.toString()));
            }
        }
        return Answer.json(
                errors.isEmpty() ? 200 : 207,
                Map.of(
                        "status",
                        "COMPLETE",
                        "results",
                        results,
                        "numErrors",
                        errors.size(),
                        "errors",
                        errors));
    }

    private void set(Row row, JsonNode properties) {
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
            if (property.getValue().asText().isEmpty()) {
                row.fields.remove(property.getKey());
            } else {
                row.fields.put(property.getKey(), property.getValue().asText());
            }
        }
        touch(row);
    }
}
