package org.whalecurve.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whalecurve.bootstrap.stack.RunningWhalecurve;
import org.whalecurve.bootstrap.stack.TestClient;

/**
 * A company that keeps its books in euros sells in pounds as well, and the pound rises in the
 * middle of the month: by API and with everything real.
 */
class OtherCurrenciesIT {

    private static final String YAML = "application/yaml";
    private static final String JSON = "application/json";

    private static final String PROFILE =
            """
            profile: isles-CURRENCY
            description: Order lines in CURRENCY
            encoding: UTF-8
            separator: ","
            columns: {order: Order, date: Day, customer: Customer, product: Article, quantity: Quantity, price: Price, list-price: List, unit-cost: Cost}
            kinds:
              - {kind: return, when: [{column: Quantity, below: 0}]}
              - {kind: sale}
            formats: {date: "uuuu-MM-dd", decimal-mark: "."}
            zone: Europe/Paris
            currency: CURRENCY
            first-day: 2001-01-01
            largest-amount: 100000
            """;

    private static final String LEDGER_PROFILE =
            """
            profile: isles-ledger-CURRENCY
            description: Ledger in CURRENCY
            facts: ledger-postings
            encoding: UTF-8
            separator: ","
            columns: {posting: Posting, day: Day, account: Account, entity: Entity, amount: Amount}
            formats: {date: "uuuu-MM-dd", decimal-mark: "."}
            zone: Europe/Paris
            currency: CURRENCY
            first-day: 2001-01-01
            largest-amount: 100000
            """;

    private static final String EUROS =
            """
            Order,Day,Customer,Article,Quantity,Price,List,Cost
            E1,2006-03-02,C100,LAMP,2,10.00,,4.00
            """;

    private static final String POUNDS =
            """
            Order,Day,Customer,Article,Quantity,Price,List,Cost
            P1,2006-03-15,C100,LAMP,1,12.50,15.00,7.25
            P2,2006-03-16,C100,LAMP,3,12.50,15.00,7.25
            P3,2006-03-31,C200,LAMP,-1,12.50,,7.25
            """;

    private static final String MODEL =
            """
            model: isles
            name: Sales to the Isles
            currency: EUR
            home-countries: []
            currency-conversion:
              rounding: half-even
              rates:
                - {currency: GBP, from: 2006-03-16, rate: 1.2}
            pools:
              - id: desk
                name: Order desk
                expense: {accounts: ["6000"]}
                capacity: {minutes: 30}
            activities:
              - id: take-orders
                name: Take orders
                pool: desk
                time:
                  - {minutes: 2, per: line, of: [sale]}
            product-cost: {}
            """;

    private static final String WITH_BOTH_RATES =
            MODEL.replace(
                    "  rates:\n",
                    "  rates:\n    - {currency: GBP, from: 2006-03-01, rate: 1.1654}\n");

    private static final TestClient CONTROLLER = RunningWhalecurve.shared().as("controller");
    private static String pounds = "";
    private static String run = "";

    @BeforeAll
    static void deliver() {
        for (String currency : List.of("EUR", "GBP")) {
            CONTROLLER.put(
                    "import-profiles/isles-" + small(currency), YAML, named(PROFILE, currency));
            CONTROLLER.put(
                    "import-profiles/isles-ledger-" + small(currency),
                    YAML,
                    named(LEDGER_PROFILE, currency));
        }
        imported("isles-eur", EUROS);
        pounds = imported("isles-gbp", POUNDS);
        imported("isles-ledger-eur", postings("Q1,2006-03-31,6000,FR,6.23"));
        imported(
                "isles-ledger-gbp",
                postings("Q2,2006-03-10,6000,UK,10.05", "Q3,2006-03-20,6000,UK,10.05"));
        CONTROLLER.put("periods/2006-03", JSON, "{\"first\":\"2006-03\",\"last\":\"2006-03\"}");
        publish(MODEL, 1);
        publish(WITH_BOTH_RATES, 2);
        run = CONTROLLER.post("runs", JSON, order(2)).path("id").asText();
        HarbourCompany.await(CONTROLLER, "runs/" + run, "CERTIFIED");
    }

    @Test
    void withoutARateForTheFirstOfTheMonthTheRunIsRefusedAndTheReviewSaysSo() {
        HttpResponse<String> refused =
                CONTROLLER.send(
                        "POST",
                        "runs",
                        Map.of("Content-Type", JSON),
                        BodyPublishers.ofString(order(1)));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("rate-missing").contains("GBP for 2006-03-01");
        assertThat(CONTROLLER.json("cost-models/isles/versions/1/review/2006-03").toString())
                .contains("rate-missing")
                .contains(pounds);
    }

    /**
     * C100: E1 stays 2 × 10.00 = 20.00. P1 12.50 × 1.1654 = 14.5675, so 14.57; P2 37.50 × 1.2 =
     * 45.00: net revenue 79.57. Cost: 2 × 4.00 = 8.00; 7.25 × 1.1654 = 8.44915, so 8.45; 3 × 7.25 ×
     * 1.2 = 26.10: 42.55. List: 15.00 × 1.1654 = 17.481, so 17.48, and 3 × 18.00: 71.48; E1 states
     * none and counts as invoiced: 91.48.
     *
     * <p>The desk: 10.05 × 1.1654 = 11.71227, so 11.71; 10.05 × 1.2 = 12.06; with the 6.23 in euros
     * 30.00 for 30 minutes. Three sales lines take 6 of them. Profit 79.57 - 42.55 - 6.00 = 31.02.
     */
    @Test
    void eachLineOfTheStatementIsConvertedAtTheRateOfItsDay() {
        JsonNode statement = CONTROLLER.json("runs/" + run + "/customers/C100");

        assertThat(statement.at("/revenue/net/amount").asText()).isEqualTo("79.57");
        assertThat(statement.at("/revenue/net/currency").asText()).isEqualTo("EUR");
        assertThat(statement.at("/productCost/known/amount").asText()).isEqualTo("42.55");
        assertThat(statement.at("/activities/0/cost/amount").asText()).isEqualTo("6.00");
        assertThat(statement.at("/profit/amount").asText()).isEqualTo("31.02");
        assertThat(statement.at("/priceWaterfall/list/amount").asText()).isEqualTo("91.48");
    }

    /** C200 sends one back: -12.50 × 1.2 = -15.00, and the goods are there again: -8.70. */
    @Test
    void whatIsTakenBackHasTheRateOfTheDayOnWhichItIsTakenBack() {
        JsonNode statement = CONTROLLER.json("runs/" + run + "/customers/C200");

        assertThat(statement.at("/revenue/net/amount").asText()).isEqualTo("-15.00");
        assertThat(statement.at("/profit/amount").asText()).isEqualTo("-6.30");
    }

    @Test
    void otherReadersOfTheFactsSeeTheSameAmounts() {
        assertThat(CONTROLLER.json("runs/" + run + "/customers/C100/orders/P1").toString())
                .contains("14.57")
                .contains("8.45");
        assertThat(CONTROLLER.json("runs/" + run + "/products").toString()).contains("64.57");
    }

    @Test
    void theCertificateTiesInPoundsAndInEuros() {
        JsonNode proof = CONTROLLER.json("runs/" + run + "/reconciliation");
        List<String> tied = new ArrayList<>();
        for (JsonNode tieOut : proof.path("tieOuts")) {
            tied.add(
                    "%s: %s = %s %s"
                            .formatted(
                                    tieOut.path("name").asText(),
                                    tieOut.path("in").asText(),
                                    tieOut.path("out").asText(),
                                    tieOut.path("unit").asText()));
        }

        assertThat(proof.path("ties").asBoolean()).isTrue();
        assertThat(tied)
                .contains(
                        "booked as sales: 79.57 = 79.57 EUR",
                        "booked as sales in GBP: 50.00 = 50.00 GBP",
                        "sales in GBP converted for customers = for other cost objects: 59.57 = 59.57 EUR",
                        "booked as returns in GBP: -12.50 = -12.50 GBP",
                        "postings of the general ledger in GBP: 20.10 = 20.10 GBP",
                        "postings of the general ledger: 30.00 = 30.00 EUR",
                        "ledger of UK, account 6000 = pools + not mapped: 23.77 = 23.77 EUR");
    }

    private static void publish(String model, int version) {
        CONTROLLER.post("cost-models", YAML, model);
        CONTROLLER.post("cost-models/isles/versions/" + version + "/publication", JSON, "");
    }

    private static String order(int version) {
        return "{\"period\":\"2006-03\",\"costModel\":\"isles\",\"version\":" + version + "}";
    }

    private static String imported(String profile, String text) {
        String id =
                CONTROLLER
                        .deliver(profile, profile + ".csv", text.getBytes(StandardCharsets.UTF_8))
                        .at("/received/id")
                        .asText();
        JsonNode read = HarbourCompany.await(CONTROLLER, "imports/" + id, "COMMITTED");
        assertThat(read.path("rowsRejected").asLong()).isZero();
        return id;
    }

    private static String postings(String... rows) {
        return "Posting,Day,Account,Entity,Amount\n" + String.join("\n", rows) + "\n";
    }

    private static String named(String profile, String currency) {
        return profile.replace("isles-CURRENCY", "isles-" + small(currency))
                .replace("isles-ledger-CURRENCY", "isles-ledger-" + small(currency))
                .replace("CURRENCY", currency);
    }

    private static String small(String currency) {
        return currency.equals("EUR") ? "eur" : "gbp";
    }
}
