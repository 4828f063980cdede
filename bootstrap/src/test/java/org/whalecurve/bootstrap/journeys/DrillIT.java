package org.whalecurve.bootstrap.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whalecurve.bootstrap.stack.RunningWhalecurve;
import org.whalecurve.bootstrap.stack.TestClient;

/**
 * Whoever sees scorecards walks from the headline to the order line that makes it. In March five
 * customers earned 61.92 together, in April the Anchor Inn alone earned less with five lamps.
 */
class DrillIT {

    private static final int YEAR = 2003;
    private static final String APRIL = YEAR + "-04";
    private static final RunningWhalecurve WHALECURVE = RunningWhalecurve.shared();
    private static final HarbourCompany HARBOUR = HarbourCompany.in(YEAR);

    private static final String CARD =
            """
            scorecard: drill
            name: From headline to line
            owner: executive
            currency: GBP
            perspectives:
              - id: financial
                name: Financial
                weight: 1
                objectives:
                  - id: earn
                    name: Earn more with the customers we have
                    owner: account-manager
                    weight: 1
                    measures:
                      - {id: profit, name: Profit of customers, figure: customer-profit, score: {goal: 100, red-flag: 0}}
            """;

    @BeforeAll
    static void closeTwoMonths() {
        TestClient controller = WHALECURVE.as("controller");
        HarbourCompany.await(controller, "imports/" + HARBOUR.delivery(), "COMMITTED");
        HARBOUR.publishModel(HARBOUR.modelDocument());
        HARBOUR.publishRun(HARBOUR.period());
        HARBOUR.publishRun(APRIL);
        HARBOUR.publishScorecard(CARD);
        HARBOUR.letTheExecutiveAnswerOnlyFor("home");
    }

    @AfterAll
    static void leaveTheExecutiveWithoutAUnit() {
        HARBOUR.letTheExecutiveAnswerOnlyFor("");
    }

    @ParameterizedTest
    @CsvSource({
        "controller, ",
        "analyst, ",
        "executive, + 2 customers outside your area",
        "account-manager, + 3 customers outside your area"
    })
    void theHeadlineOpensDownToTheOrderLine(String user, String hidden) {
        try (Visitor visitor = Visitor.signedIn(WHALECURVE, user)) {
            visitor.opens("/app/scorecards");
            sees(visitor, "From headline to line");
            visitor.follows("From headline to line");
            visitor.page().locator("#month").selectOption(APRIL);
            visitor.presses("Show");
            sees(visitor, "April " + YEAR);

            visitor.follows("Profit of customers");
            sees(visitor, "From GBP");
            if (hidden != null) {
                assertThat(visitor.main()).containsText(hidden);
            }
            visitor.follows("Anchor Inn");
            sees(visitor, "Explain the cost to serve, order by order");
            visitor.follows("Net revenue");
            sees(visitor, "1011");
            assertThat(visitor.main()).containsText("62.50");
            assertThat(visitor.main()).containsText("line 26");
            visitor.hadNothingToComplainOf();
        }
    }

    private static void sees(Visitor visitor, String words) {
        assertThat(visitor.main()).containsText(words);
        assertThat(visitor.seriousFindings()).as(visitor.page().url()).isEmpty();
    }
}
