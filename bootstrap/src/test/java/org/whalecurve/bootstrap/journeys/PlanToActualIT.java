package org.whalecurve.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.sample.SamplePlan;
import org.whalecurve.bootstrap.stack.RunningWhalecurve;
import org.whalecurve.bootstrap.stack.TestClient;

/**
 * A company plans a month, keeps its books, closes them, and looks at what became of the plan: by
 * API and with everything real. The figures are those worked out by hand in {@link SamplePlan},
 * moved to a year in which they meet nobody else's.
 */
class PlanToActualIT {

    private static final String YAML = "application/yaml";
    private static final String JSON = "application/json";
    private static final String ID = "harbour-plan";
    private static final String PLAN = "budget-2006";
    private static final String PERIOD = "2006-02";

    private static final String PROFILE =
            """
            profile: harbour-plan
            description: Order lines of Harbour Supplies, planned and real
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
              channel: Channel
            formats: {date: "dd/MM/uuuu HH:mm", decimal-mark: "."}
            zone: Europe/London
            currency: GBP
            kinds: [{kind: sale}]
            first-day: 2006-01-01
            largest-amount: 100000
            """;

    private static final String PLANNED_MODEL =
            """
            model: harbour-plan
            name: Orders of Harbour Supplies
            currency: GBP
            home-countries: [United Kingdom]
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
            product-cost:
              units:
                - {product: LAMP, cost: 6.00, from: 2006-01-01, to: 2006-12-31}
                - {product: ROPE, cost: 3.00, from: 2006-01-01, to: 2006-12-31}
            """;

    private static final String ACTUAL_MODEL =
            PLANNED_MODEL
                    .replace("every-month: 30.00", "every-month: 54.00")
                    .replace("{minutes: 30}", "{minutes: 45}")
                    .replace("minutes: 10,", "minutes: 12,")
                    .replace("cost: 6.00", "cost: 6.50");

    private static final TestClient CONTROLLER = RunningWhalecurve.shared().as("controller");
    private static String withoutPlan;
    private static String planned;
    private static String actual;

    @BeforeAll
    static void planAndKeepTheBooks() {
        CONTROLLER.put("import-profiles/" + ID, YAML, PROFILE);
        for (int version = 1; version <= 2; version++) {
            CONTROLLER.post("cost-models", YAML, version == 1 ? PLANNED_MODEL : ACTUAL_MODEL);
            CONTROLLER.post(
                    "cost-models/" + ID + "/versions/" + version + "/publication", JSON, "");
        }
        CONTROLLER.put("periods/" + PERIOD, JSON, "{\"first\":\"2006-02\",\"last\":\"2006-02\"}");
        deliver("actual", SamplePlan.ACTUAL);
        withoutPlan = run("", 2);
        deliver(PLAN, SamplePlan.PLANNED);
        planned = run("?book=" + PLAN, 1);
        actual = run("?book=actual", 2);
        CONTROLLER.post("runs/" + actual + "/publication", JSON, "");
    }

    @Test
    void aPlanLeavesTheRunOfWhatHappenedAsItWas() {
        assertThat(actual).isEqualTo(withoutPlan);
        assertThat(CONTROLLER.json("runs/" + actual).at("/inputs/book").asText())
                .isEqualTo("actual");
        assertThat(CONTROLLER.json("runs/" + planned).at("/inputs/book").asText()).isEqualTo(PLAN);
        assertThat(CONTROLLER.json("runs/" + planned + "/reconciliation").path("ties").asBoolean())
                .isTrue();
    }

    @Test
    void theStepsFromPlanToActualAreThoseWorkedOutByHand() {
        JsonNode bridge =
                CONTROLLER.json(
                        "runs/%s/bridge/%s?marketBefore=1000&marketNow=1170"
                                .formatted(planned, actual));

        assertThat(bridge.at("/from/book").asText()).isEqualTo(PLAN);
        assertThat(bridge.at("/to/book").asText()).isEqualTo("actual");
        assertThat(bridge.at("/from/kept/amount").asText()).isEqualTo("290.00");
        assertThat(bridge.at("/to/kept/amount").asText()).isEqualTo("331.00");
        assertThat(steps(bridge.path("steps")))
                .containsExactly(
                        "price 50.00",
                        "unit-cost -25.00",
                        "volume 96.00",
                        "mix -56.00",
                        "activity-time -16.00",
                        "activity-rate -7.20",
                        "unused-capacity -0.80");
        assertThat(steps(bridge.path("customers")))
                .containsExactlyInAnyOrder(
                        "new-customers 125.60",
                        "lost-customers -70.00",
                        "stayed-and-earn-less -13.80",
                        "unused-capacity -0.80");
        assertThat(bridge.at("/market/size/amount").asText()).isEqualTo("54.40");
        assertThat(bridge.at("/market/share/amount").asText()).isEqualTo("41.60");
    }

    @Test
    void whoeverSeesResultsSeesAPublishedPlanAndNoPeriodIsClosedByIt() {
        CONTROLLER.put("periods/2006-spring", JSON, "{\"first\":\"2006-02\",\"last\":\"2006-04\"}");
        String spring = order("2006-spring", "?book=" + PLAN, 1).path("id").asText();
        HarbourCompany.await(CONTROLLER, "runs/" + spring, "CERTIFIED");
        CONTROLLER.post("runs/" + spring + "/publication", JSON, "");

        for (JsonNode period : CONTROLLER.json("periods").path("items")) {
            if (period.path("id").asText().equals("2006-spring")) {
                assertThat(period.path("state").asText()).isEqualTo("OPEN");
                assertThat(period.path("publishedRun").isNull()).isTrue();
                assertThat(period.at("/publishedPlans/0/book").asText()).isEqualTo(PLAN);
                assertThat(period.at("/publishedPlans/0/run").asText()).isEqualTo(spring);
                return;
            }
        }
        throw new AssertionError("the period is not listed");
    }

    @Test
    void aPlanOfAClosedMonthIsStillTaken() {
        JsonNode late = deliver("forecast-2006", SamplePlan.PLANNED);

        assertThat(late.path("rowsAccepted").asLong()).isEqualTo(2);
        assertThat(late.path("book").asText()).isEqualTo("forecast-2006");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(
                        () -> CONTROLLER.json("runs/%s/comparison/%s".formatted(planned, actual)))
                .hasMessageContaining("400")
                .hasMessageContaining("books-differ");
        assertThatThrownBy(() -> order(PERIOD, "?book=nobody-planned", 2))
                .hasMessageContaining("404");
        assertThatThrownBy(() -> order(PERIOD, "?book=Not%20a%20name", 2))
                .hasMessageContaining("400")
                .hasMessageContaining("book-name");
    }

    private static List<String> steps(JsonNode all) {
        List<String> steps = new ArrayList<>();
        for (JsonNode step : all) {
            steps.add(step.path("cause").asText() + " " + step.at("/amount/amount").asText());
        }
        return steps;
    }

    private static JsonNode deliver(String book, String text) {
        String delivered =
                CONTROLLER
                        .deliver(
                                ID,
                                book,
                                book + ".csv",
                                text.replace("/2011", "/2006").getBytes(StandardCharsets.UTF_8))
                        .at("/received/id")
                        .asText();
        return HarbourCompany.await(CONTROLLER, "imports/" + delivered, "COMMITTED");
    }

    private static String run(String book, int version) {
        String run = order(PERIOD, book, version).path("id").asText();
        HarbourCompany.await(CONTROLLER, "runs/" + run, "CERTIFIED");
        return run;
    }

    private static JsonNode order(String period, String book, int version) {
        return CONTROLLER.post(
                "runs" + book,
                JSON,
                "{\"period\": \"%s\", \"costModel\": \"%s\", \"version\": %d}"
                        .formatted(period, ID, version));
    }
}
