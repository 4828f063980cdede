package org.whalecurve.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whalecurve.bootstrap.stack.RunningWhalecurve;
import org.whalecurve.bootstrap.stack.TestClient;

/**
 * A company lets its customers pay later, and wants to know what that costs: from the file to the
 * statement, by API and with everything real.
 *
 * <p>Money costs 8 % a year; everybody may wait for 30 days, C200 for 60. The desk spends 30.00 on
 * three orders, 10.00 on each; the goods cost nothing.
 *
 * <pre>
 *             net revenue    profit    waiting
 * C100           365.00      355.00    365.00 × 8 % × 30 ÷ 365 =  2.40
 * C200           730.00      720.00    730.00 × 8 % × 60 ÷ 365 =  9.60
 * C300           -36.50      -36.50    -36.50 × 8 % × 30 ÷ 365 = -0.24
 * nobody          73.00       63.00    none
 * together     1,131.50    1,101.50                              11.76
 * </pre>
 */
class PaymentTermsIT {

    private static final String YAML = "application/yaml";
    private static final String JSON = "application/json";
    private static final String ID = "patient";
    private static final String PERIOD = "2005-06";

    private static final String PROFILE =
            """
            profile: patient
            description: Order lines of a patient company
            encoding: UTF-8
            separator: ","
            columns: {order: Order, date: Day, customer: Customer, product: Article, quantity: Quantity, price: Price}
            kinds:
              - {kind: return, when: [{column: Quantity, below: 0}]}
              - {kind: sale}
            formats: {date: "uuuu-MM-dd", decimal-mark: "."}
            zone: Europe/London
            currency: GBP
            first-day: 2001-01-01
            largest-amount: 100000
            """;

    private static final String LINES =
            """
            Order,Day,Customer,Article,Quantity,Price
            T1,2005-06-02,C100,LAMP,5,73.00
            T2,2005-06-03,C200,LAMP,10,73.00
            T3,2005-06-04,,LAMP,1,73.00
            T4,2005-06-05,C300,LAMP,-1,36.50
            """;

    private static final String MODEL =
            """
            model: patient
            name: A patient company
            currency: GBP
            home-countries: []
            payment-terms:
              cost-of-capital: 8
              days: 30
              of-customers:
                - {customer: C200, days: 60}
            pools:
              - id: desk
                name: Order desk
                expense: {every-month: 30.00}
                capacity: {minutes: 30}
            activities:
              - id: take-orders
                name: Take orders
                pool: desk
                time:
                  - {minutes: 10, per: order, of: [sale]}
            product-cost: {}
            """;

    private static final TestClient CONTROLLER = RunningWhalecurve.shared().as("controller");
    private static String run = "";

    @BeforeAll
    static void deliverAndCompute() {
        CONTROLLER.put("import-profiles/" + ID, YAML, PROFILE);
        String delivered =
                CONTROLLER
                        .deliver(ID, "patient.csv", LINES.getBytes(StandardCharsets.UTF_8))
                        .at("/received/id")
                        .asText();
        HarbourCompany.await(CONTROLLER, "imports/" + delivered, "COMMITTED");
        CONTROLLER.put("periods/" + PERIOD, JSON, "{\"first\":\"2005-06\",\"last\":\"2005-06\"}");
        CONTROLLER.post("cost-models", YAML, MODEL);
        CONTROLLER.post("cost-models/" + ID + "/versions/1/publication", JSON, "");
        CONTROLLER.post("cost-models", YAML, MODEL.replace("days: 30", "days: 45"));
        run =
                CONTROLLER
                        .post(
                                "runs",
                                JSON,
                                "{\"period\":\"%s\",\"costModel\":\"%s\",\"version\":1}"
                                        .formatted(PERIOD, ID))
                        .path("id")
                        .asText();
        HarbourCompany.await(CONTROLLER, "runs/" + run, "CERTIFIED");
    }

    @Test
    void eachStatementTellsWhatWaitingForItsCustomerCosts() {
        assertThat(statement("C100")).containsExactly("355.00", "2.40", "352.60");
        assertThat(statement("C200")).containsExactly("720.00", "9.60", "710.40");
        assertThat(statement("C300")).containsExactly("-36.50", "-0.24", "-36.26");
        assertThat(statement("-")).containsExactly("63.00", "0.00", "63.00");
    }

    @Test
    void theRunTellsItBesideAProfitThatTiesWithoutIt() {
        JsonNode summary = CONTROLLER.json("runs/" + run).path("summary");

        assertThat(summary.at("/costOfCapital/amount").asText()).isEqualTo("11.76");
        assertThat(summary.path("ties").asBoolean()).isTrue();
        assertThat(CONTROLLER.json("runs/" + run + "/reconciliation").toString())
                .doesNotContain("11.76");
    }

    @Test
    void theTableOfStatementsTellsBoth() {
        List<String> rows = CONTROLLER.get("runs/" + run + "/customers.csv").lines().toList();

        assertThat(rows.getFirst()).endsWith(",cost of capital,profit after cost of capital");
        assertThat(rows)
                .anyMatch(row -> row.contains("C200") && row.endsWith(",9.60,710.40"))
                .anyMatch(row -> row.contains("C300") && row.endsWith(",-0.24,-36.26"));
    }

    /**
     * All capacity is used: the company keeps 1,101.50 − 11.76, and all of it if all pay at once.
     */
    @Test
    void aScenarioBeginsWithWhatWaitingCosts() {
        JsonNode bridge =
                CONTROLLER
                        .post(
                                "runs/" + run + "/what-if",
                                JSON,
                                """
                                {"changes": [{"change": "terms", "of": "", "per": "", "value": "0 days at 8%"}]}
                                """)
                        .path("bridge");

        assertThat(bridge.at("/from/amount").asText()).isEqualTo("1089.74");
        assertThat(bridge.at("/steps/0/line").asText()).isEqualTo("capital-cost");
        assertThat(bridge.at("/steps/0/amount/amount").asText()).isEqualTo("11.76");
        assertThat(bridge.at("/to/amount").asText()).isEqualTo("1101.50");
    }

    /** 45 days: 365.00 costs 3.60, C200 has terms of its own, −36.50 saves 0.36: 12.84. */
    @Test
    void aDraftWithAnotherTermIsToldAsARuleAndByWhatItWouldCost() {
        JsonNode tried =
                CONTROLLER.json("runs/" + run + "/comparison/cost-models/" + ID + "/versions/2");

        assertThat(tried.at("/rules/0/rule").asText()).isEqualTo("payment-terms");
        assertThat(tried.at("/rules/0/before").asText()).isEqualTo("30 days at 8 % a year");
        assertThat(tried.at("/rules/0/after").asText()).isEqualTo("45 days at 8 % a year");
        assertThat(tried.at("/from/capital/cost/amount").asText()).isEqualTo("11.76");
        assertThat(tried.at("/to/capital/cost/amount").asText()).isEqualTo("12.84");
        assertThat(tried.at("/to/profit/amount").asText()).isEqualTo("1101.50");
        assertThat(tried.at("/customers/items").isEmpty()).isTrue();
    }

    /** Profit, cost of capital, and what is left. */
    private static List<String> statement(String customer) {
        JsonNode statement = CONTROLLER.json("runs/" + run + "/customers/" + customer);
        return List.of(
                statement.at("/profit/amount").asText(),
                statement.at("/capital/cost/amount").asText(),
                statement.at("/capital/profitAfter/amount").asText());
    }
}
