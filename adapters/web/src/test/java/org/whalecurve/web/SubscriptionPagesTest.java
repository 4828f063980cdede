package org.whalecurve.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** How one asks for a scorecard by e-mail, and what one is told about it. */
@QuarkusTest
class SubscriptionPagesTest {

    private static final String LIST = "/app/scorecards";
    private static final String CARD = "/app/scorecards/card?card=company&month=2011-03";

    @Test
    @TestSecurity(user = "edith", roles = "executive")
    void aReaderSubscribesOnTheCardAndEndsItOnTheList() {
        assertThat(get(CARD))
                .containsSubsequence(
                        "Send me this by e-mail",
                        "<option value=\"never\" selected>not by e-mail</option>",
                        "<option value=\"month-closed\">when a month is closed</option>",
                        "<option value=\"status-changed\">when a measure changes its status");
        assertThat(get(LIST)).doesNotContain("Sent to you by e-mail");

        choose("status-changed", "2011-03")
                .statusCode(204)
                .header("HX-Redirect", containsString("/app/scorecards/card?card=company"));

        assertThat(get(CARD)).contains("<option value=\"status-changed\" selected>");
        assertThat(get(LIST))
                .containsSubsequence(
                        "Sent to you by e-mail",
                        "Harbour Supplies &amp; Sons",
                        "when a measure changes its status",
                        "edith@harbour.example",
                        "nothing yet");

        choose("never", "").statusCode(204).header("HX-Redirect", LIST);
        choose("never", "").statusCode(204);

        assertThat(get(LIST)).doesNotContain("Sent to you by e-mail");
    }

    @Test
    @TestSecurity(user = "nora", roles = "executive")
    void aMailThatFailedIsToldWithItsReason() {
        choose("month-closed", "2011-03").statusCode(204);

        assertThat(get(CARD))
                .contains(
                        "March 2011: not sent yet, it is tried again. The mail server did not take"
                                + " it: &lt;refused&gt;");
        assertThat(get(LIST)).contains("it is tried again");
    }

    @Test
    @TestSecurity(user = "amara", roles = "controller")
    void withoutAMailServerThePageSaysSo() {
        assertThat(get(CARD))
                .contains("No mail server is configured, so scorecards are not sent by e-mail.")
                .doesNotContain("Send me this by e-mail");
        choose("month-closed", "2011-03").statusCode(409);
    }

    @Test
    @TestSecurity(user = "edith", roles = "executive")
    void anOccasionThatDoesNotExistIsRefused() {
        choose("always", "2011-03").statusCode(400);
    }

    @Test
    @TestSecurity(user = "adam", roles = "administrator")
    void whoSeesNoScorecardsSubscribesToNone() {
        choose("month-closed", "2011-03").statusCode(403);
    }

    private static ValidatableResponse choose(String occasion, String month) {
        return PagesTest.ours()
                .formParam("card", "company")
                .formParam("occasion", occasion)
                .formParam("month", month)
                .post("/app/scorecards/subscription")
                .then();
    }

    private static String get(String address) {
        return given().get(address).then().statusCode(200).extract().asString();
    }
}
