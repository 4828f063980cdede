package org.whalecurve.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** Scorecards are drafted, corrected and published by those who keep them. */
@QuarkusTest
class ScorecardVersionPagesTest {

    private static final String CARDS = "/app/scorecards";

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void allVersionsStandInAListAndEachHasAPage() {
        assertThat(get(CARDS)).contains("href=\"/app/scorecards/versions\"");
        assertThat(get(CARDS + "/versions"))
                .contains("href=\"/app/scorecards/new\">New draft</a>", "The north")
                .containsSubsequence("draft", "published", "5 Apr 2011");
        assertThat(get(CARDS + "/document?card=company&version=3"))
                .contains("Harbour Supplies &amp; Sons <small>version 3</small>", "whole company")
                .contains("hx-post=\"/app/scorecards/publish\"", "People see it then")
                .contains("Financial, Customers, Processes, Learning", "scorecard: company")
                .doesNotContain("See its scores");
        assertThat(get(CARDS + "/document?card=company&version=2"))
                .contains("See its scores", "never changes")
                .doesNotContain("/publish");
        assertThat(given().get(CARDS + "/document?card=company&version=9").statusCode())
                .isEqualTo(404);
        assertThat(given().get(CARDS + "/document?card=company&version=x").statusCode())
                .isEqualTo(400);
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void aDraftBeginsFromAVersionAndIsCorrectedLineByLine() {
        assertThat(get(CARDS + "/new?card=company&version=3")).contains(">scorecard: company");
        Response wrong = send("scorecard: company\nweight: wrong");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("It must be above zero.", "Nothing was stored");
        Response kept = send("scorecard: company");
        assertThat(kept.statusCode()).isEqualTo(201);
        assertThat(kept.header("Location")).endsWith("/document?card=company&version=3");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void aDraftIsPublished() {
        assertThat(publish("company", "3").statusCode()).isEqualTo(204);
        assertThat(publish("company", "3").header("HX-Redirect"))
                .isEqualTo("/app/scorecards/document?card=company&version=3");
        assertThat(publish("nobody-s", "1").statusCode()).isEqualTo(404);
    }

    @Test
    @TestSecurity(user = "edith", roles = "executive")
    void whoReadsScorecardsDoesNotKeepThem() {
        assertThat(given().get(CARDS + "/versions").statusCode()).isEqualTo(403);
        assertThat(given().get(CARDS + "/new").statusCode()).isEqualTo(403);
        assertThat(given().get(CARDS + "/document?card=company&version=2").statusCode())
                .isEqualTo(403);
        assertThat(send("scorecard: company").statusCode()).isEqualTo(403);
        assertThat(publish("company", "3").statusCode()).isEqualTo(403);
    }

    @Test
    @TestSecurity(user = "amara", roles = "controller")
    void whoStartedFromAVersionThatHasAnotherAfterItIsToldAndLosesNothing() {
        assertThat(get(CARDS + "/new?card=company&version=2"))
                .containsPattern("data-document=\"/app/scorecards\\?basis=[^\"]+\"");

        Response refused =
                PagesTest.ours()
                        .contentType("application/yaml")
                        .body("scorecard: company")
                        .post(CARDS + "?basis=outdated");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("bela wrote version 3 of &#39;company&#39;.");
    }

    private static Response publish(String card, String version) {
        return PagesTest.ours()
                .formParam("card", card)
                .formParam("version", version)
                .post(CARDS + "/publish");
    }

    private static Response send(String document) {
        return PagesTest.ours().contentType("application/yaml").body(document).post(CARDS);
    }

    private static String get(String address) {
        return given().get(address).then().statusCode(200).extract().asString();
    }
}
