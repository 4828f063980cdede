package org.whalecurve.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.sample.SampleOperations;
import org.whalecurve.bootstrap.stack.RunningWhalecurve;
import org.whalecurve.bootstrap.stack.TestClient;

/**
 * A company delivers what its warehouse knows of its deliveries, closes the month and finds perfect
 * orders on its scorecard: by API and with everything real.
 */
class OperationsIT {

    private static final int YEAR = 2004;
    private static final String YAML = "application/yaml";

    private static final String PROFILE =
            """
            profile: harbour-deliveries
            description: Deliveries of Harbour Supplies
            facts: deliveries
            encoding: UTF-8
            separator: ","
            columns:
              delivery: delivery
              agreed: agreed
              customer: customer
              order: order
              ordered: ordered
              shipped: shipped
              days-late: days-late
              damaged: damaged
              wrong-papers: wrong-papers
            formats: {date: "dd/MM/uuuu", decimal-mark: "."}
            zone: Europe/London
            currency: GBP
            first-day: 2001-01-01
            largest-amount: 100000
            """;

    private static final String MEASURES =
            """
            owner: executive
            currency: GBP
            perspectives:
              - id: processes
                name: Processes
                weight: 1
                objectives:
                  - id: deliver
                    name: Deliver what was promised
                    owner: executive
                    weight: 1
                    measures:
                      - {id: perfect, name: Perfect orders, figure: perfect-orders, score: {goal: 95, red-flag: 80}}
                      - {id: filled, name: Units filled, figure: unit-fill-rate, score: {goal: 99, red-flag: 90}}
                      - {id: orders, name: Orders, figure: orders, score: {goal: 6, red-flag: 3}}
                      - {id: answer, name: Answers, figure: minutes-to-response, score: {goal: 60, red-flag: 240}}
            """;

    private static final TestClient CONTROLLER = RunningWhalecurve.shared().as("controller");

    @BeforeAll
    static void closeMarch() throws IOException {
        HarbourCompany harbour = HarbourCompany.in(YEAR);
        CONTROLLER.put(
                "fact-types/deliveries",
                YAML,
                Files.readString(Path.of("../docs/reference/operations/deliveries.yaml")));
        CONTROLLER.put("import-profiles/harbour-deliveries", YAML, PROFILE);
        String deliveries =
                CONTROLLER
                        .deliver(
                                "harbour-deliveries",
                                "deliveries.csv",
                                SampleOperations.MARCH
                                        .replace("/2011", "/" + YEAR)
                                        .getBytes(StandardCharsets.UTF_8))
                        .at("/received/id")
                        .asText();
        HarbourCompany.await(CONTROLLER, "imports/" + deliveries, "COMMITTED");
        HarbourCompany.await(CONTROLLER, "imports/" + harbour.delivery(), "COMMITTED");
        harbour.publishModel(harbour.modelDocument());
        harbour.publishRun(harbour.period());
        harbour.publishScorecard("scorecard: deliveries\nname: Deliveries\n" + MEASURES);
        harbour.publishScorecard(
                "scorecard: deliveries-home\nname: Deliveries at home\nunit: home\n" + MEASURES);
    }

    @Test
    void theCardOfTheCompanyCountsAllOrdersThatWereToBeDelivered() {
        JsonNode perfect = measure("deliveries", 0);

        assertThat(perfect.path("value").asText()).isEqualTo("60.00");
        assertThat(perfect.path("status").asText()).isEqualTo("act");
        assertThat(perfect.at("/source/kind").asText()).isEqualTo("operations");
        assertThat(measure("deliveries", 1).path("value").asText()).isEqualTo("99.46");
        assertThat(measure("deliveries", 2).path("value").asText()).isEqualTo("8.00");
    }

    /** Of the three orders of the Anchor Inn and Bell Rope one came damaged. */
    @Test
    void theCardOfAUnitCountsTheOrdersOfItsCustomers() {
        assertThat(measure("deliveries-home", 0).path("value").asText()).isEqualTo("66.67");
        assertThat(measure("deliveries-home", 2).path("value").asText()).isEqualTo("6.00");
    }

    @Test
    void whatNobodyDeliveredIsMissingAndSaysWhatItNeeds() {
        JsonNode answer = measure("deliveries", 3);

        assertThat(answer.path("value").isNull()).isTrue();
        assertThat(answer.path("status").asText()).isEqualTo("no-data");
        assertThat(answer.path("missing").asText())
                .endsWith("It needs facts of the type 'contacts' that state minutes-to-response.");
    }

    @Test
    void nobodyIsSaidToHaveMovedIt() {
        assertThatThrownBy(() ->
                        CONTROLLER.json(
                                "scorecards/deliveries/measures/perfect/movers?month=2004-03&since=2004-02"))
                .hasMessageContaining("no effects of customers are known");
    }

    @Test
    void theExecutiveOpensPerfectOrdersAndReadsWhereTheyComeFrom() {
        try (Visitor executive = Visitor.signedIn(RunningWhalecurve.shared(), "executive")) {
            executive.opens("/app/scorecards/card?card=deliveries&month=" + YEAR + "-03");
            executive.follows("Perfect orders");
            PlaywrightAssertions.assertThat(executive.main())
                    .containsText("60.0% in March " + YEAR);
            PlaywrightAssertions.assertThat(executive.main())
                    .containsText("It needs facts of the type 'deliveries' that state order");
            PlaywrightAssertions.assertThat(executive.main())
                    .containsText("no effects of customers are known");
            executive.opens(
                    "/app/scorecards/measure?card=deliveries&measure=answer&month=" + YEAR + "-03");
            PlaywrightAssertions.assertThat(executive.main())
                    .containsText("It needs facts of the type 'contacts'");
            executive.hadNothingToComplainOf();
        }
    }

    private static JsonNode measure(String card, int position) {
        return CONTROLLER
                .json("scorecards/" + card + "?month=" + YEAR + "-03")
                .at("/perspectives/0/objectives/0/measures/" + position);
    }
}
