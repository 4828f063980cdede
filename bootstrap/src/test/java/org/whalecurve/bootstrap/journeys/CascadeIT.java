package org.whalecurve.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whalecurve.bootstrap.stack.RunningWhalecurve;
import org.whalecurve.bootstrap.stack.TestClient;

/**
 * An objective of Harbour Supplies is parted among its units: by API and with everything real. In
 * March the customers at home lost 43.00 − 45.37 − 66.85 = −69.22; those abroad earned 139.35 −
 * 8.21 = 131.14.
 */
class CascadeIT {

    private static final int YEAR = 2002;
    private static final String MARCH = YEAR + "-03";
    private static final String YAML = "application/yaml";
    private static final RunningWhalecurve WHALECURVE = RunningWhalecurve.shared();
    private static final TestClient CONTROLLER = WHALECURVE.as("controller");

    @BeforeAll
    static void closeMarch() {
        HarbourCompany harbour = HarbourCompany.in(YEAR);
        HarbourCompany.await(CONTROLLER, "imports/" + harbour.delivery(), "COMMITTED");
        harbour.publishModel(harbour.modelDocument());
        harbour.publishRun(harbour.period());
        harbour.publishOrganisation();
        harbour.publishScorecard(
                card("cascade", "", "least: 0, most: 100", "")
                        + objective("learn", "least: 0, most: 100", ""));
        harbour.publishScorecard(
                card("cascade-home", "unit: home", "least: -100, most: 100", to("earn", 40)));
        harbour.publishScorecard(
                card("cascade-abroad", "unit: abroad", "least: 0, most: 200", to("earn", 60))
                        + objective("travel", "least: 0, most: 200", ""));
    }

    /** 30.78 of 200 and 131.14 of 200: 0.4 × 15.39 + 0.6 × 65.57 = 45.498. */
    @Test
    void whatUnitsContributeRollsUpFromTheirOwnLedger() {
        JsonNode earn =
                CONTROLLER
                        .json("scorecards/cascade/cascade?month=" + MARCH)
                        .at("/objectives/0/objective");

        assertThat(earn.at("/score/score").decimalValue()).isEqualByComparingTo("61.92");
        assertThat(earn.at("/contributed/score").decimalValue()).isEqualByComparingTo("45.50");
        assertThat(earn.at("/contributed/coverage").decimalValue()).isEqualByComparingTo("100");
        assertThat(earn.at("/beneath/0/score/score").decimalValue()).isEqualByComparingTo("15.39");
        assertThat(earn.at("/beneath/1/score/score").decimalValue()).isEqualByComparingTo("65.57");
        assertThat(earn.at("/contributed/worst").asText()).isEqualTo("cascade-home/earn");
    }

    @Test
    void theMatrixCountsRowsAndColumnsThatHoldNothing() {
        JsonNode matrix = CONTROLLER.json("scorecards/cascade/alignment?month=" + MARCH);

        assertThat(matrix.at("/rows/0/empty").asBoolean()).isFalse();
        assertThat(matrix.at("/rows/1/empty").asBoolean()).as("nobody learns").isTrue();
        assertThat(matrix.path("emptyRows").asInt()).isEqualTo(1);
        assertThat(matrix.path("filledCells").asInt()).isEqualTo(2);
        assertThat(matrix.findValuesAsText("objective")).contains("earn");
        assertThat(CONTROLLER.get("scorecards/cascade/alignment.csv?month=" + MARCH))
                .contains("cascade-abroad,Card of cascade-abroad,abroad,earn,")
                .contains("direct,60,65.57,100.00,watch");
    }

    @Test
    void aContributionThatDoesNotLeadUpIsRefusedWithItsLine() {
        String document =
                card(
                        "cascade-astray",
                        "unit: home",
                        "least: 0, most: 1",
                        to("cascade-abroad", "earn", 1));
        CONTROLLER.post("scorecards", YAML, document);

        assertThatThrownBy(() ->
                        CONTROLLER.post(
                                "scorecard-versions/cascade-astray/1/publication", YAML, ""))
                .hasMessageContaining("contribution-leads-nowhere")
                .hasMessageContaining("which is not above ");
    }

    @Test
    void theControllerFollowsACellOfTheMatrixToTheCardOfTheUnit() {
        try (Visitor controller = Visitor.signedIn(WHALECURVE, "controller")) {
            controller.opens("/app/scorecards/card?card=cascade&month=" + MARCH);
            controller.follows("Alignment matrix");
            PlaywrightAssertions.assertThat(controller.main()).containsText("no unit contributes");
            PlaywrightAssertions.assertThat(controller.main())
                    .containsText("Nothing contributes to 1 of 2 objectives");
            assertThat(controller.seriousFindings()).isEmpty();

            controller.page().locator("td a[href*='card=cascade-abroad&']").first().click();
            PlaywrightAssertions.assertThat(controller.main()).containsText("March " + YEAR);
            PlaywrightAssertions.assertThat(controller.main()).containsText("131.14");
            controller.hadNothingToComplainOf();
        }
    }

    private static String to(String objective, int weight) {
        return to("cascade", objective, weight);
    }

    private static String to(String card, String objective, int weight) {
        return "contributes: [{to: %s/%s, weight: %d}]".formatted(card, objective, weight);
    }

    private static String card(String id, String unit, String score, String contributes) {
        return """
        scorecard: %1$s
        name: Card of %1$s
        %2$s
        owner: controller
        currency: GBP
        perspectives:
          - id: all
            name: All
            weight: 1
            objectives:
        """
                        .formatted(id, unit)
                + objective("earn", score, contributes);
    }

    private static String objective(String id, String score, String contributes) {
        return """
              - id: %1$s
                name: To %1$s
                owner: controller
                weight: 1
                %3$s
                measures:
                  - {id: profit-of-%1$s, name: Profit, figure: customer-profit, score: {%2$s}}
        """
                .formatted(id, score, contributes);
    }
}
