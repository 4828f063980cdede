package org.whalecurve.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** What the sample company paid for its March, which was computed anew since. */
@QuarkusTest
class PayoutPagesTest {

    private static final String PAYOUTS = "/app/incentives/payouts";
    private static final String PAYOUT = PAYOUTS + "/one?plan=sales&number=1";

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void theListLeadsToThePayouts() {
        assertThat(get("/app/incentives/plan?plan=sales"))
                .contains("href=\"/app/incentives/payouts?plan=sales\"")
                .contains("Pay GBP\u00a01,197.68", "hx-post=\"/app/incentives/payouts\"");
        assertThat(get(PAYOUTS + "?plan=sales"))
                .containsSubsequence(
                        "href=\"/app/incentives/payouts/one?plan=sales&amp;number=1\"",
                        "March 2011",
                        "1,197.68",
                        "as decided");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void aRestatementShowsWhatEachWasPaidTooMuchAndWhy() {
        assertThat(get(PAYOUT))
                .contains("By the present books 2 people would be paid something else")
                .containsSubsequence(
                        "March 2011 was restated: run ",
                        ">amara<",
                        "Profit of the house: 40.59 instead of 61.92",
                        "685.73",
                        "666.53",
                        "−19.20",
                        ">bastien<",
                        "−19.19",
                        "Correct by",
                        "What stands",
                        "387.80",
                        "Decisions",
                        "Decided")
                .contains("name=\"difference\" value=\"-38.39\"");
    }

    @Test
    @TestSecurity(user = "amara", roles = "account-manager")
    void aParticipantSeesNobodysPayButTheirOwn() {
        assertThat(get(PAYOUT))
                .contains("685.73", "+ 1 other person.", "only of 5 people or more")
                .doesNotContain("bastien", "511.95", "Correct by");
        assertThat(get(PAYOUTS + "/export?plan=sales&number=1"))
                .contains("amara,revenue,387.80,300.00,630.00,630.00,0.00,GBP,")
                .doesNotContain("bastien");
        assertThat(decide("1197.68").statusCode()).isEqualTo(403);
    }

    @Test
    @TestSecurity(user = "zoe", roles = "account-manager")
    void whoTakesNoPartFindsNothing() {
        assertThat(given().get(PAYOUT).statusCode()).isEqualTo(404);
        assertThat(given().get(PAYOUTS + "?plan=sales").statusCode()).isEqualTo(404);
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void aPayoutIsDecidedAndCorrected() {
        assertThat(decide("1197.68").header("HX-Redirect"))
                .isEqualTo("/app/incentives/payouts/one?plan=sales&number=1");
        assertThat(decide("1197.67").statusCode()).isEqualTo(409);
        assertThat(decide("much").statusCode()).isEqualTo(400);
        assertThat(correct("0").header("HX-Redirect"))
                .isEqualTo("/app/incentives/payouts/one?plan=sales&number=1");
        assertThat(correct("1").statusCode()).isEqualTo(412);
        assertThat(given().get(PAYOUTS + "/one?plan=sales&number=x").statusCode()).isEqualTo(400);
        assertThat(given().get(PAYOUTS + "/one?plan=sales&number=9").statusCode()).isEqualTo(404);
    }

    private static Response decide(String amount) {
        return PagesTest.ours()
                .formParam("plan", "sales")
                .formParam("version", "1")
                .formParam("from", "2011-03")
                .formParam("to", "2011-03")
                .formParam("amount", amount)
                .post(PAYOUTS);
    }

    private static Response correct(String corrections) {
        return PagesTest.ours()
                .formParam("plan", "sales")
                .formParam("number", "1")
                .formParam("corrections", corrections)
                .formParam("difference", "-38.39")
                .post(PAYOUTS + "/correct");
    }

    private static String get(String address) {
        return given().get(address).then().statusCode(200).extract().asString();
    }
}
