package org.whalecurve.bootstrap.access;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.whalecurve.bootstrap.stack.RunningWhalecurve;
import org.whalecurve.bootstrap.stack.TestClient;
import org.whalecurve.localstack.DemoCompany;

/**
 * A company with a customer that is the account manager's and the executive's, one that is
 * neither's, a month that is published and one that is only computed.
 */
final class SmallCompany {

    static final String OWN = "17850";
    static final String FOREIGN = "13047";

    static final String LINES =
            """
            InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
            536365,85123A,LANTERN,6,2011-03-01 08:26:00,2.55,17850,United Kingdom
            536366,71053,HEART,4,2011-03-02 08:26:00,3.39,13047,France
            536367,71053,HEART,1,2011-03-03 08:26:00,3.39,,United Kingdom
            536368,71053,HEART,many,2011-03-03 08:26:00,3.39,17850,United Kingdom
            536369,85123A,LANTERN,2,2011-04-01 08:26:00,2.55,17850,United Kingdom
            536370,85123A,LANTERN,2,2011-04-02 08:26:00,2.55,13047,France
            """;

    static final String FACT_TYPE =
            """
            fact-type: visits
            name: Visits
            key: visit
            columns:
              - {id: visit, holds: text, required: true}
              - {id: day, holds: day, required: true}
              - {id: customer, holds: customer}
            """;

    static final String SCORECARD =
            """
            scorecard: home
            name: Home
            unit: home
            owner: controller
            currency: GBP
            perspectives:
              - id: customer
                name: Customer
                weight: 1
                objectives:
                  - id: keep
                    name: Keep them
                    owner: controller
                    weight: 1
                    measures:
                      - id: profit
                        name: Profit
                        figure: customer-profit
                        score: {goal: 100, red-flag: 0}
                      - id: visits
                        name: Visits
                        words: How many were visited.
                        unit: count
                        better: more
                        months: last
                        entered: true
                        score: {goal: 2, red-flag: 1}
                      - id: calls
                        name: Calls
                        words: How many were called.
                        unit: count
                        better: more
                        months: last
                        entered: {due: 10, approved-by: executive}
                        score: {goal: 2, red-flag: 1}
            """;

    static final String ORGANISATION =
            """
            organisation: Small company
            units:
              - {id: company, name: Company, kind: company, head: controller}
              - {id: home, name: Home, kind: branch, parent: company, head: controller}
            """;

    static final String INCENTIVE_PLAN =
            """
            incentive-plan: home
            name: Home
            currency: GBP
            year: 2012
            components:
              - id: profit
                name: Profit of own customers
                weight: 1
                own-customers: customer-profit
                target: 1200
                curve: [{at: 0, pays: 0}, {at: 100, pays: 100}]
                goes-on: true
            participants:
              - {user: account-manager, base-pay: 36000, target-share: 20}
              - {user: somebody-else, base-pay: 36000, target-share: 20}
            """;

    /** A connection to a kind of CRM that there is not. */
    static final String CONNECTION =
            """
            {"name":"The CRM","system":"abacus","settings":{},"secrets":{},"mapping":{},"profile":"",
             "confirmedStates":[],"newCustomers":false,"minutes":0}
            """;

    static final String LIFETIME =
            """
            {"until": "2011-03", "horizonMonths": 12, "annualDiscountPercent": "10"}
            """;

    /** It touches a customer whom the account manager sees anyway, so that nothing else changes. */
    static final String INITIATIVE =
            """
            initiative: home
            name: Home
            purpose: To see who sees it.
            approved: true
            owner: controller
            start: 2011-03-01
            end: 2999-12-31
            currency: GBP
            customers: {keys: ["17850"]}
            team:
              - {user: account-manager, role: Works on it, share: 10}
            """;

    static final String CUSTOMERS =
            """
            key,name,country,segment,parent,owner,unit
            17850,Own,United Kingdom,,,account-manager,home
            13047,Foreign,France,,,somebody-else,abroad
            """;

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final TestClient controller;
    private final String importId;
    private final String published;
    private final String unpublished;
    private final String scenario;
    private final String entered;
    private final String lifetime;

    SmallCompany(RunningWhalecurve whalecurve) {
        controller = whalecurve.as("controller");
        controller.put("fact-types/visits", "application/yaml", FACT_TYPE);
        controller.put("import-profiles/online-retail", "application/yaml", profile());
        JsonNode received =
                controller.deliver(
                        "online-retail", "small.csv", LINES.getBytes(StandardCharsets.UTF_8));
        importId = received.at("/received/id").asText();
        await("imports/" + importId, Set.of("COMMITTED"));
        controller.put("customers.csv", "text/csv", CUSTOMERS);
        controller.post("cost-models", "application/yaml", model());
        controller.post("cost-models/mail-order-house/versions/1/publication", "text/plain", "");
        whalecurve.as("administrator").put("access/unit-grants/executive/home", "text/plain", "");
        published = computed("2011-03");
        controller.post("runs/" + published + "/publication", "text/plain", "");
        unpublished = computed("2011-04");
        controller.post("organisation/versions", "application/yaml", ORGANISATION);
        controller.post("organisation/versions/1/publication", "text/plain", "");
        controller.post("scorecards", "application/yaml", SCORECARD);
        controller.post("scorecard-versions/home/1/publication", "text/plain", "");
        entered =
                controller
                        .post(
                                "scorecards/home/measures/calls/values",
                                "application/json",
                                "{\"month\": \"2011-03\", \"value\": \"3\", \"note\": \"\"}")
                        .path("number")
                        .asText();
        lifetime =
                controller.post("lifetime/runs", "application/json", LIFETIME).path("id").asText();
        controller.post("incentive-plans", "application/yaml", INCENTIVE_PLAN);
        controller.post("incentive-plan-versions/home/1/publication", "text/plain", "");
        payMarch();
        controller.post("initiatives", "application/yaml", INITIATIVE);
        scenario =
                controller
                        .post(
                                "runs/" + published + "/scenarios",
                                "application/json",
                                """
                                {"name": "Dearer", "note": "", "changes":
                                 [{"change": "price", "of": "", "per": "", "value": "5%"}]}
                                """)
                        .path("id")
                        .asText();
    }

    /** Pays what the plan gives for March. */
    private void payMarch() {
        String paid =
                controller
                        .json("incentive-plans/home/simulation?from=2011-03&to=2011-03")
                        .at("/paid/amount")
                        .asText();
        controller.post(
                "incentive-plans/home/payouts",
                "application/json",
                "{\"version\":1,\"from\":\"2011-03\",\"to\":\"2011-03\",\"amount\":\"%s\"}"
                        .formatted(paid));
    }

    /** Publishes the run of April. */
    void closeApril() {
        controller.post("runs/" + unpublished + "/publication", "text/plain", "");
    }

    /** What stands in the path for a parameter. */
    Map<String, String> pathValues(String path, String object) {
        return Map.ofEntries(
                entry("id", id(path, object)),
                entry("key", key(object)),
                entry("product", "71053"),
                entry("market", "France"),
                entry("channel", "-"),
                entry("size", "~dW5kZXIgMTAw"),
                entry("segment", "-"),
                entry("account", "17850"),
                entry("activity", "enter-orders"),
                entry("order", orderOf(object)),
                entry("figure", "net-revenue"),
                entry("pool", "picking-and-packing"),
                entry("other", published),
                entry("scenario", scenario),
                entry("period", "2011-03"),
                entry("model", "mail-order-house"),
                entry("version", "1"),
                entry("card", "home"),
                entry("measure", measure(path)),
                entry("number", entered),
                entry("plan", "home"),
                entry("payout", "1"),
                entry("lifetime", lifetime),
                entry("connection", "sales"),
                entry("stream", "account"),
                entry("user", "executive"),
                entry("unit", path.contains("/organisation/") ? "*" : "spare"));
    }

    private static String measure(String path) {
        if (path.endsWith("/decision")) {
            return "calls";
        }
        return path.endsWith("/values") ? "visits" : "profit";
    }

    /** The order of the month in question that is the customer's. */
    private static String orderOf(String object) {
        return switch (object) {
            case "foreign" -> "536366";
            case "unassigned" -> "536367";
            case "unpublished" -> "536369";
            default -> "536365";
        };
    }

    static String order(String period) {
        return "{\"period\":\"%s\",\"costModel\":\"mail-order-house\",\"version\":1}"
                .formatted(period);
    }

    static String profile() {
        return read("import-profile.yaml");
    }

    static String model() {
        return read("cost-model.yaml");
    }

    private String id(String path, String object) {
        return switch (Path.of(path).getName(2).toString()) {
            case "imports" -> importId;
            case "import-profiles" -> "online-retail";
            case "fact-types" -> "visits";
            case "periods" -> "2011-03";
            case "cost-models" -> "mail-order-house";
            case "scorecards", "incentive-plans", "initiatives" -> "home";
            default -> object.equals("unpublished") ? unpublished : published;
        };
    }

    private static String key(String object) {
        return switch (object) {
            case "foreign" -> FOREIGN;
            case "absent" -> "99999";
            case "unassigned" -> "-";
            default -> OWN;
        };
    }

    private String computed(String month) {
        controller.put(
                "periods/" + month,
                "application/json",
                "{\"first\":\"%1$s\",\"last\":\"%1$s\"}".formatted(month));
        String run = controller.post("runs", "application/json", order(month)).path("id").asText();
        await("runs/" + run, Set.of("CERTIFIED"));
        return run;
    }

    private void await(String path, Set<String> states) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonNode now = controller.json(path);
        while (!states.contains(now.path("state").asText()) && System.nanoTime() < end) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            now = controller.json(path);
        }
        assertThat(states).as(now.toString()).contains(now.path("state").asText());
    }

    private static String read(String file) {
        try {
            return Files.readString(DemoCompany.directory().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
