package org.whalecurve.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** What people are paid for, on pages: the sample plan is tried on the sample company's March. */
@QuarkusTest
class IncentivePagesTest {

    private static final String PLANS = "/app/incentives";
    private static final String PLAN = PLANS + "/plan?plan=sales";

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void theListLeadsToThePlansAndToTheirVersions() {
        assertThat(get(PLANS))
                .contains("href=\"/app/incentives/plan?plan=sales\"", "Sales of Harbour Supplies")
                .contains("2 people", "href=\"/app/incentives/versions\"");
        assertThat(get(PLANS + "/versions"))
                .contains("href=\"/app/incentives/new\">New draft</a>")
                .containsSubsequence("draft", "published");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void aPlanShowsWhatItPaysForInVainBeforeWhatItPays() {
        assertThat(get(PLAN))
                .contains("For 2012 · version 1 · 2 people")
                .contains("On March 2011 the plan would have paid GBP\u00a01,197.68, 99.8% of")
                .containsSubsequence(
                        "Paid for losses",
                        "−688.10",
                        "amara would have been paid GBP\u00a0685.73, more than at target",
                        "their customers lost GBP\u00a02.37",
                        "Not in their hands",
                        "−111.46",
                        "“Profit of the house” pays amara and bastien",
                        "What it would have paid",
                        ">amara<",
                        "685.73",
                        "114.3%",
                        "−2.37",
                        ">bastien<",
                        "511.95",
                        "85.3%",
                        "64.29");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void howEachPayoutCameAboutIsToldStepByStep() {
        assertThat(get(PLAN))
                .containsSubsequence(
                        "How it came about",
                        "Revenue of one&#39;s own customers",
                        "387.80",
                        "300.00",
                        "129.3%",
                        "150.0%",
                        "630.00",
                        "Gate “Customers to work for”: open at 5.",
                        "Modifier “Customers with a statement”: × 100% at 5.");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void aPayoutCurveIsDrawnAndStandsInATableWithWhatItInvitesTo() {
        assertThat(get(PLAN))
                .containsSubsequence(
                        "Payout of Revenue of one&#39;s own customers",
                        "<svg class=\"payout-curve\"",
                        "class=\"jump\"",
                        "class=\"curve\"",
                        "class=\"person\"",
                        "Each ring is a person.",
                        "<td class=\"num\">80%</td><td class=\"num\">50%</td>",
                        "Cliff at 80%: next to nothing more achieved pays 50 points at once.",
                        "Kink at 120%: a point more is worth 2.50 below it and 0 above.",
                        "Cap at 120%: whoever is beyond it is paid 150% and no more",
                        "Payout of Profit of the house",
                        "straight");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void otherMonthsAreTriedAndWhatIsMissingIsTold() {
        assertThat(get(PLAN + "&from=2011-03&to=2011-04"))
                .contains("<option value=\"2011-04\" selected>April 2011</option>")
                .contains("Open: ", "Nothing was observed in 2011-04.", "not known");
        assertThat(given().get(PLAN + "&from=x").statusCode()).isEqualTo(400);
        assertThat(given().get(PLAN + "&from=2011-04&to=2011-03").statusCode()).isEqualTo(400);
        assertThat(given().get(PLANS + "/plan?plan=none").statusCode()).isEqualTo(404);
    }

    @Test
    @TestSecurity(user = "amara", roles = "account-manager")
    void aParticipantSeesNobodysPayButTheirOwn() {
        assertThat(get(PLANS)).contains("you and 1 other").doesNotContain("Versions and drafts");
        assertThat(get(PLAN))
                .contains("685.73", "+ 1 person whose pay is not yours to see")
                .doesNotContain("bastien", "511.95");
        assertThat(given().get(PLAN + "&version=2").statusCode()).isEqualTo(403);
        assertThat(given().get(PLANS + "/versions").statusCode()).isEqualTo(403);
        assertThat(given().get(PLANS + "/new").statusCode()).isEqualTo(403);
        assertThat(given().get(PLANS + "/document?plan=sales&version=1").statusCode())
                .isEqualTo(403);
    }

    @Test
    @TestSecurity(user = "zoe", roles = "account-manager")
    void whoTakesNoPartIsToldThatThereIsAPlan() {
        assertThat(get(PLANS)).contains("+ 1 plan in which you take no part");
        assertThat(given().get(PLAN).statusCode()).isEqualTo(404);
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void aDraftIsLookedThroughTriedCorrectedAndPublished() {
        assertThat(get(PLANS + "/document?plan=sales&version=2"))
                .contains("Sales of Harbour Supplies <small>version 2</small>", "Cliff at 80%")
                .contains("href=\"/app/incentives/plan?plan=sales&amp;version=2\"")
                .contains("hx-post=\"/app/incentives/publish\"", "Its participants see it then");
        assertThat(get(PLAN + "&version=2"))
                .contains("version 2, a draft", "edith looks after no customers.")
                .contains("name=\"version\" value=\"2\"");
        assertThat(get(PLANS + "/new?plan=sales&version=2")).contains(">incentive plan: sales");
        Response wrong = send("incentive-plan: sales\nweight: wrong");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("above zero", "Nothing was stored");
        assertThat(send("incentive-plan: sales").header("Location"))
                .endsWith("/document?plan=sales&version=2");
        assertThat(publish("2").header("HX-Redirect"))
                .isEqualTo("/app/incentives/document?plan=sales&version=2");
        assertThat(publish("9").statusCode()).isEqualTo(404);
    }

    private static Response publish(String version) {
        return PagesTest.ours()
                .formParam("plan", "sales")
                .formParam("version", version)
                .post(PLANS + "/publish");
    }

    private static Response send(String document) {
        return PagesTest.ours().contentType("application/yaml").body(document).post(PLANS);
    }

    private static String get(String address) {
        return given().get(address).then().statusCode(200).extract().asString();
    }
}
