package org.whalecurve.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whalecurve.bootstrap.stack.RunningWhalecurve;
import org.whalecurve.bootstrap.stack.TestClient;

/**
 * A company undertakes something for six of its twelve customers, lets somebody else's account
 * manager work on it, measures what it brought, and closes it: by API and with everything real.
 *
 * <p>Each customer orders once a month. A lamp brings 10.00 and costs 6.00, an order takes ten of
 * the desk's 1000 minutes of 100.00, so it costs 1.00: q lamps earn 4q − 1. In January and February
 * the touched and the untouched buy 2, 3, 4, 5, 6 and 7 lamps each. In March the touched buy 1, 2,
 * 1, 2, 1, 2 more, which is 4, 8, 4, 8, 4, 8 more profit, on average 6.00; the untouched 0, 1, 0,
 * 1, 0, 1 more, on average 2.00. So it brought 4.00 for each, 24.00 in all. Both variances are 24 ÷
 * 5 = 4.80, the standard error is √(4.80 ÷ 6 + 4.80 ÷ 6) = 1.2649 at 10 degrees of freedom, where t
 * is 2.2281: 6 × 2.8184 = 16.91 on either side.
 */
class InitiativesIT {

    private static final String YAML = "application/yaml";
    private static final String JSON = "application/json";
    private static final String ID = "lamps-1997";
    private static final int CUSTOMERS = 12;
    private static final int TOUCHED = 6;

    private static final String PROFILE =
            """
            profile: lamps-1997
            description: Order lines of a company that sells lamps
            encoding: UTF-8
            separator: ","
            columns:
              order: Order
              date: Date
              customer: Customer
              product: Article
              product-name: Description
              quantity: Quantity
              price: Price
              country: Country
            formats: {date: "uuuu-MM-dd HH:mm", decimal-mark: "."}
            zone: Europe/London
            currency: GBP
            kinds: [{kind: sale}]
            first-day: 1997-01-01
            largest-amount: 100000
            """;

    private static final String MODEL =
            """
            model: lamps-1997
            name: Lamps
            currency: GBP
            home-countries: [United Kingdom]
            pools:
              - id: desk
                name: Order desk
                expense: {every-month: 100.00}
                capacity: {minutes: 1000}
            activities:
              - id: take-orders
                name: Take orders
                pool: desk
                time:
                  - {minutes: 10, per: order, of: [sale]}
            product-cost:
              units:
                - {product: I-LAMP, cost: 6.00, from: 1997-01-01, to: 1997-12-31}
            """;

    /** The executive left the team long ago. */
    private static final String CHARTER =
            """
            initiative: lamps-1997
            name: More lamps
            purpose: They buy lamps elsewhere too.
            approved: true
            owner: controller
            start: 1997-03-01
            end: 2999-12-31
            currency: GBP
            budget: 100.00
            customers:
              keys: [I01, I02, I03, I04, I05, I06]
            team:
              - {user: account-manager, role: Calls them, share: 20}
              - {user: executive, role: Opened doors, share: 5, to: 1997-03-31}
            milestones:
              - {id: called, name: All were called, due: 1997-03-15}
            """;

    private final TestClient controller = RunningWhalecurve.shared().as("controller");
    private final TestClient manager = RunningWhalecurve.shared().as("account-manager");
    private final TestClient executive = RunningWhalecurve.shared().as("executive");

    @Test
    void aTeamWorksMeasuresWhatItBroughtAndIsDissolved() {
        keepTheBooks();
        String march = controller.publishedRun("1997-03");
        String february = controller.publishedRun("1997-02");
        String january = controller.publishedRun("1997-01");
        String statement = "runs/" + march + "/customers/";

        assertThat(status(manager, statement + "I01")).as("before there is a team").isEqualTo(404);
        controller.post("initiatives", YAML, CHARTER);

        assertThat(manager.json(statement + "I01").at("/profit/amount").asText())
                .isEqualTo("11.00");
        assertThat(status(manager, statement + "I07")).as("untouched").isEqualTo(404);
        assertThat(status(executive, statement + "I01")).as("has left").isEqualTo(404);
        assertThat(status(executive, "initiatives/" + ID)).isEqualTo(404);

        ofTwoEditorsTheSecondIsTold();
        theTeamReports();

        JsonNode benefit = controller.json("initiatives/" + ID + "/benefit");
        assertThat(benefit.at("/before/from").asText()).isEqualTo("1997-02");
        assertThat(benefit.at("/after/to").asText()).isEqualTo("1997-03");
        group(benefit.at("/difference/touched"), "102.00", "138.00");
        group(benefit.at("/difference/untouched"), "102.00", "114.00");
        assertThat(benefit.at("/difference/untouched/came").asInt()).isEqualTo(1);
        assertThat(amount(benefit, "/difference/untouched/earnedByThose")).isEqualTo("19.00");
        assertThat(amount(benefit, "/difference/perCustomer")).isEqualTo("4.00");
        assertThat(amount(benefit, "/difference/total")).isEqualTo("24.00");
        assertThat(amount(benefit, "/difference/low")).isEqualTo("7.09");
        assertThat(amount(benefit, "/difference/high")).isEqualTo("40.91");
        assertThat(benefit.at("/difference/verdict").asText()).isEqualTo("earned");
        assertThat(amount(benefit, "/trend/total")).isEqualTo("0.00");
        assertThat(benefit.path("wentApartBefore").asBoolean()).isFalse();
        assertThat(benefit.path("runs"))
                .extracting(JsonNode::asText)
                .containsExactly(january, february, march);

        JsonNode closing =
                controller.post(
                        "initiatives/" + ID + "/closing",
                        JSON,
                        """
                        {"abandoned": false, "result": "More lamps", "lessons": "Call sooner",
                         "handOver": "Sales goes on"}
                        """);
        assertThat(closing.path("benefit")).isEqualTo(benefit);
        assertThat(status(manager, statement + "I01")).as("after the end").isEqualTo(404);
        assertThat(status(manager, "initiatives/" + ID)).isEqualTo(404);
        JsonNode closed = controller.json("initiatives/" + ID);
        assertThat(closed.at("/standing/state").asText()).isEqualTo("closed");
        assertThat(closed.path("closing")).isEqualTo(closing);
        assertThat(put(CHARTER.replace("share: 20", "share: 30"), "\"2\"").statusCode())
                .as("nothing changes a closed one")
                .isEqualTo(409);
    }

    private void ofTwoEditorsTheSecondIsTold() {
        assertThat(put(CHARTER.replace("share: 20", "share: 25"), "\"1\"").statusCode())
                .isEqualTo(200);
        HttpResponse<String> second =
                put(CHARTER.replace("budget: 100.00", "budget: 90.00"), "\"1\"");
        assertThat(second.statusCode()).isEqualTo(412);
        assertThat(second.body()).contains("initiative-changed", "now at version 2");
    }

    private void theTeamReports() {
        JsonNode late = manager.json("initiatives?attention=late&limit=500");
        assertThat(late.path("items")).extracting(each -> each.path("id").asText()).contains(ID);
        manager.post(
                "initiatives/" + ID + "/progress",
                JSON,
                """
                {"kind": "milestone-reached", "milestone": "called", "day": "1997-03-20",
                 "amount": null, "settles": null, "words": "Five days late"}
                """);
        manager.post(
                "initiatives/" + ID + "/progress",
                JSON,
                """
                {"kind": "money-spent", "milestone": null, "day": null,
                 "amount": "100.01", "settles": null, "words": "Telephone"}
                """);
        JsonNode standing = controller.json("initiatives/" + ID).path("standing");
        assertThat(standing.path("late")).isEmpty();
        assertThat(standing.at("/risks/0/words").asText())
                .isEqualTo("100.01 GBP were spent of a budget of 100.00 GBP.");
    }

    private void keepTheBooks() {
        controller.put("import-profiles/" + ID, YAML, PROFILE);
        String delivered =
                controller
                        .deliver(ID, "lamps.csv", orders().getBytes(StandardCharsets.UTF_8))
                        .at("/received/id")
                        .asText();
        HarbourCompany.await(controller, "imports/" + delivered, "COMMITTED");
        controller.post("cost-models", YAML, MODEL);
        controller.post("cost-models/" + ID + "/versions/1/publication", JSON, "");
        for (int month = 1; month <= 3; month++) {
            close("1997-0" + month);
        }
    }

    private void close(String month) {
        controller.put(
                "periods/" + month,
                JSON,
                "{\"first\":\"%1$s\",\"last\":\"%1$s\"}".formatted(month));
        String run =
                controller
                        .post(
                                "runs",
                                JSON,
                                "{\"period\":\"%s\",\"costModel\":\"%s\",\"version\":1}"
                                        .formatted(month, ID))
                        .path("id")
                        .asText();
        HarbourCompany.await(controller, "runs/" + run, "CERTIFIED");
        controller.post("runs/" + run + "/publication", JSON, "");
    }

    /** The thirteenth customer comes in March and takes five lamps. */
    private static String orders() {
        StringBuilder file =
                new StringBuilder(
                        "Order,Date,Customer,Article,Description,Quantity,Price,Country\n");
        for (int month = 1; month <= 3; month++) {
            for (int customer = 0; customer < CUSTOMERS; customer++) {
                int lamps = 2 + customer % TOUCHED;
                if (month == 3) {
                    lamps += customer % 2 + (customer < TOUCHED ? 1 : 0);
                }
                file.append(line(month, customer + 1, lamps));
            }
        }
        return file.append(line(3, CUSTOMERS + 1, 5)).toString();
    }

    private static String line(int month, int customer, int lamps) {
        return "I%d%02d,1997-%02d-10 10:00,I%02d,I-LAMP,Lamp,%d,10.00,United Kingdom%n"
                .formatted(month, customer, month, customer, lamps);
    }

    private static void group(JsonNode group, String before, String after) {
        assertThat(group.path("customers").asInt()).isEqualTo(TOUCHED);
        assertThat(group.at("/before/amount").asText()).isEqualTo(before);
        assertThat(group.at("/after/amount").asText()).isEqualTo(after);
    }

    private static String amount(JsonNode from, String where) {
        return from.at(where + "/amount").asText();
    }

    private HttpResponse<String> put(String charter, String version) {
        return controller.send(
                "PUT",
                "initiatives/" + ID + "/charter",
                Map.of("Content-Type", YAML, "If-Match", version),
                BodyPublishers.ofString(charter));
    }

    private static int status(TestClient client, String path) {
        return client.send("GET", path, Map.of(), BodyPublishers.noBody()).statusCode();
    }
}
