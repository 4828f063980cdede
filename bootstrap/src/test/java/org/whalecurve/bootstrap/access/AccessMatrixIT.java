package org.whalecurve.bootstrap.access;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.whalecurve.bootstrap.stack.RunningWhalecurve;
import org.whalecurve.bootstrap.stack.TestClient;

/**
 * Walks every operation of the API × role × ownership against a reviewed table, with signed tokens
 * of the real Keycloak. An operation that the table does not know fails.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixIT {

    private static final String JSON = "application/json";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private static final String CHANGES =
            "\"changes\":[{\"change\":\"price\",\"of\":\"\",\"per\":\"\",\"value\":\"5%\"}]}";

    /** They change a version, here one that nobody read. */
    private static final Set<String> VERSIONED =
            Set.of(
                    "editCustomer",
                    "renameScenario",
                    "deleteScenario",
                    "correctPayout",
                    "changeConnection",
                    "removeConnection",
                    "reviseInitiative");

    private static final Map<String, Content> CONTENTS =
            Map.ofEntries(
                    entry("keepProfile", new Content("application/yaml", SmallCompany.profile())),
                    entry("keepFactType", new Content("application/yaml", SmallCompany.FACT_TYPE)),
                    entry("receiveFile", new Content("text/csv", SmallCompany.LINES)),
                    entry("putCustomers", new Content("text/csv", SmallCompany.CUSTOMERS)),
                    entry("addModel", new Content("application/yaml", SmallCompany.model())),
                    entry("addScorecard", new Content("application/yaml", SmallCompany.SCORECARD)),
                    entry(
                            "addOrganisation",
                            new Content("application/yaml", SmallCompany.ORGANISATION)),
                    entry(
                            "addIncentivePlan",
                            new Content("application/yaml", SmallCompany.INCENTIVE_PLAN)),
                    entry(
                            "enterValue",
                            new Content(
                                    JSON, "{\"month\":\"2011-03\",\"value\":\"2\",\"note\":\"\"}")),
                    entry(
                            "decidePayout",
                            new Content(
                                    JSON,
                                    "{\"version\":1,\"from\":\"2011-03\",\"to\":\"2011-03\","
                                            + "\"amount\":\"99.99\"}")),
                    entry("correctPayout", new Content(JSON, "{\"difference\":\"1.00\"}")),
                    entry("orderLifetimeRun", new Content(JSON, SmallCompany.LIFETIME)),
                    entry("createConnection", new Content(JSON, SmallCompany.CONNECTION)),
                    entry("changeConnection", new Content(JSON, SmallCompany.CONNECTION)),
                    entry("syncConnection", new Content(JSON, "{\"wish\":\"changes\"}")),
                    entry(
                            "decideAccountMatch",
                            new Content(
                                    JSON, "{\"customer\":\"17850\",\"decision\":\"confirmed\"}")),
                    entry(
                            "addInitiative",
                            new Content("application/yaml", SmallCompany.INITIATIVE)),
                    entry(
                            "reviseInitiative",
                            new Content("application/yaml", SmallCompany.INITIATIVE)),
                    entry(
                            "recordProgress",
                            new Content(
                                    JSON,
                                    "{\"kind\":\"note\",\"milestone\":null,\"day\":null,\"amount\":null,"
                                            + "\"settles\":null,\"words\":\"Begun\"}")),
                    entry(
                            "closeInitiative",
                            new Content(
                                    JSON,
                                    "{\"abandoned\":false,\"result\":\"\",\"lessons\":\"\","
                                            + "\"handOver\":\"\"}")),
                    entry("subscribe", new Content(JSON, "{\"occasion\":\"month-closed\"}")),
                    entry("decideValue", new Content(JSON, "{\"approved\":true,\"note\":\"\"}")),
                    entry(
                            "editCustomer",
                            new Content(
                                    JSON,
                                    "{\"name\":\"X\",\"country\":\"\",\"segment\":null,"
                                            + "\"parent\":null,"
                                            + "\"owner\":null,\"unit\":null}")),
                    entry(
                            "openPeriod",
                            new Content(
                                    JSON,
                                    "{\"id\":\"2011-03\",\"first\":\"2011-03\",\"last\":\"2011-03\"}")),
                    entry(
                            "definePeriod",
                            new Content(JSON, "{\"first\":\"2011-03\",\"last\":\"2011-03\"}")),
                    entry("reopenPeriod", new Content(JSON, "{\"reason\":\" \"}")),
                    entry("orderRun", new Content(JSON, SmallCompany.order("2011-04"))),
                    entry("tryScenario", new Content(JSON, "{" + CHANGES)),
                    entry("choosePortfolio", new Content(JSON, "{" + CHANGES)),
                    entry(
                            "saveScenario",
                            new Content(JSON, "{\"name\":\"X\",\"note\":\"\"," + CHANGES)),
                    entry("renameScenario", new Content(JSON, "{\"name\":\"Y\",\"note\":\"\"}")));

    private static final Map<String, String> QUERIES =
            Map.of(
                    "receiveFile", "?profile=online-retail&name=a.csv",
                    "viewMovers", "?month=2011-03");

    /** What is sent, and what it is. */
    private record Content(String mediaType, String body) {}

    private record Described(String method, String path) {}

    private final RunningWhalecurve whalecurve = RunningWhalecurve.ofItsOwn();
    private final SmallCompany company = new SmallCompany(whalecurve);
    private final List<MatrixRow> rows = MatrixRow.all();
    private Map<String, Described> operations = Map.of();

    @BeforeAll
    void readTheDescription() throws IOException {
        String text = whalecurve.as("analyst").get("/openapi?format=json");
        Map<String, Described> found = new HashMap<>();
        for (Map.Entry<String, JsonNode> path :
                new ObjectMapper().readTree(text).path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    found.put(
                            method.getValue().path("operationId").asText(),
                            new Described(method.getKey().toUpperCase(Locale.ROOT), path.getKey()));
                }
            }
        }
        operations = found;
    }

    @AfterAll
    void stop() {
        whalecurve.close();
    }

    @Test
    void theTableKnowsEveryOperationAndNoOther() {
        Set<String> known = new HashSet<>();
        rows.forEach(row -> known.add(row.operation()));
        assertThat(known).isEqualTo(operations.keySet());
    }

    @Test
    void everyCellOfTheTableIsAsReviewed() {
        List<String> leaks = new ArrayList<>();
        for (MatrixRow row : rows) {
            row.expected()
                    .forEach((role, expected) -> {
                        int got = call(whalecurve.as(role), row).statusCode();
                        if (got != expected) {
                            leaks.add(
                                    row.operation()
                                            + " "
                                            + row.object()
                                            + " as "
                                            + role
                                            + ": "
                                            + got
                                            + " instead of "
                                            + expected);
                        }
                    });
        }
        assertThat(leaks).isEmpty();
    }

    @Test
    void withoutATokenNothingIsAnswered() {
        for (MatrixRow row : rows) {
            assertThat(call(whalecurve.asNobody(), row).statusCode())
                    .as(row.toString())
                    .isEqualTo(401);
        }
        assertThat(
                        whalecurve
                                .asNobody()
                                .send("GET", "/openapi", Map.of(), BodyPublishers.noBody())
                                .statusCode())
                .isEqualTo(401);
    }

    @Test
    void whatIsNotOnesOwnReadsAsIfItWereNotThere() {
        for (String role : List.of("account-manager", "executive")) {
            for (String operation :
                    List.of(
                            "viewCustomer",
                            "viewStatement",
                            "explainStatement",
                            "explainActivity",
                            "explainFacts",
                            "explainLines")) {
                String foreign =
                        call(whalecurve.as(role), new MatrixRow(operation, "foreign", Map.of()))
                                .body();
                String absent =
                        call(whalecurve.as(role), new MatrixRow(operation, "absent", Map.of()))
                                .body();
                assertThat(foreign.replace(SmallCompany.FOREIGN, "99999")).isEqualTo(absent);
            }
        }
    }

    @Test
    void listsRankingsAndTablesHoldOnlyWhatIsOnesOwn() {
        for (String role : List.of("account-manager", "executive")) {
            for (String operation :
                    List.of(
                            "listCustomers",
                            "exportCustomers",
                            "rankCustomers",
                            "exportStatements")) {
                String body =
                        call(whalecurve.as(role), new MatrixRow(operation, "", Map.of())).body();
                assertThat(body)
                        .as("%s as %s", operation, role)
                        .contains(SmallCompany.OWN)
                        .doesNotContain(SmallCompany.FOREIGN);
            }
        }
    }

    private HttpResponse<String> call(TestClient caller, MatrixRow row) {
        Described operation = operations.get(row.operation());
        if (operation == null) {
            throw new AssertionError("the API has no operation " + row.operation());
        }
        String path = operation.path();
        for (Map.Entry<String, String> value : company.pathValues(path, row.object()).entrySet()) {
            path = path.replace("{" + value.getKey() + "}", value.getValue());
        }
        String query = QUERIES.getOrDefault(row.operation(), "");
        Map<String, String> headers = new HashMap<>();
        Content content = CONTENTS.get(row.operation());
        if (VERSIONED.contains(row.operation())) {
            headers.put("If-Match", "\"99\"");
        }
        if (content != null) {
            headers.put("Content-Type", content.mediaType());
        }
        return caller.send(
                operation.method(),
                path + query,
                headers,
                content == null
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(content.body()));
    }
}
