package org.whalecurve.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** How units, the cascade and the alignment matrix read. */
@QuarkusTest
class OrganisationPagesTest {

    private static final String UNIT = "/app/scorecards/unit";
    private static final String CASCADE = "/app/scorecards/cascade?card=harbour";
    private static final String ALIGNMENT = "/app/scorecards/alignment?card=harbour";

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void theOrganisationShowsEachUnitWithItsCards() {
        assertThat(get(UNIT))
                .contains("<h1>The harbour</h1>", "company · head executive · March 2011")
                .containsSubsequence("At home", "amara", "Card of home", "0.0", "act")
                .containsSubsequence("Abroad", "edith", "Card of abroad", "64.3", "watch")
                .containsSubsequence("depth-2", "Bastien")
                .containsSubsequence("Not placed in the organisation", "Card of fair")
                .contains("href=\"/app/scorecards/organisation\"");
    }

    @Test
    @TestSecurity(user = "bastien", roles = "account-manager")
    void whoHeadsAUnitSeesItAndCountsTheOthers() {
        assertThat(get(UNIT + "?unit=bastien"))
                .containsSubsequence("The harbour", "Abroad", "<h1>Bastien", "Card of bastien")
                .doesNotContain("Not placed", "/app/scorecards/organisation\"");
        assertThat(get(UNIT + "?unit=home")).contains("+ 1 scorecard outside your area");
        assertThat(given().get(UNIT + "?unit=nowhere").statusCode()).isEqualTo(404);
        assertThat(given().get(ALIGNMENT).statusCode()).isEqualTo(404);
        assertThat(get("/app/scorecards/cascade?card=bastien"))
                .contains("abroad/earn", "weight 1")
                .doesNotContain("card=abroad");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void theMatrixMakesEmptyRowsAndColumnsStandOut() {
        assertThat(get(ALIGNMENT))
                .contains("Nothing contributes to 3 of 4 objectives; 1 of 4 scorecards")
                .containsSubsequence("Card of fair", "contributes to nothing")
                .containsSubsequence(
                        "Earn more with the customers we have",
                        "card=home&amp;month=2011-03&amp;span=month#objective-earn",
                        "by way of another unit",
                        "Serve them for less",
                        "no unit contributes");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void everyCellKeepsMonthSpanAndPastDay() {
        assertThat(get(ALIGNMENT + "&month=2011-03&span=quarter&as-of=2031-01-01"))
                .contains(
                        "as published by",
                        "card=home&amp;month=2011-03&amp;span=quarter&amp;as-of=2031-01-01#objective-earn");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void theCascadeGoesDownToPersonsWithWhatContributionsComeTo() {
        assertThat(get(CASCADE))
                .containsSubsequence(
                        "Earn more with the customers we have",
                        "38.6",
                        "depth-1",
                        "At home",
                        "40",
                        "depth-1",
                        "Abroad",
                        "60",
                        "depth-2",
                        "Bastien")
                .contains("nothing contributes");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void theOrganisationIsDraftedCorrectedAndPublished() {
        assertThat(get("/app/scorecards/organisation")).contains("New draft", "Harbour Supplies");
        assertThat(get("/app/scorecards/organisation/document?version=1"))
                .contains("who is above whom", "depth-2")
                .contains("hx-post=\"/app/scorecards/organisation/publish\"");
        assertThat(get("/app/scorecards/organisation/new?version=1"))
                .contains(">organisation: Harbour");
        assertThat(send("wrong").statusCode()).isEqualTo(422);
        assertThat(send("organisation: Harbour").statusCode()).isEqualTo(201);
        Response published =
                PagesTest.ours()
                        .formParam("version", "1")
                        .post("/app/scorecards/organisation/publish");
        assertThat(published.statusCode()).isEqualTo(204);
        assertThat(published.header("HX-Redirect"))
                .contains("/app/scorecards/organisation/document");
    }

    @Test
    @TestSecurity(user = "edith", roles = "executive")
    void whoReadsScorecardsDoesNotKeepTheOrganisation() {
        assertThat(given().get("/app/scorecards/organisation").statusCode()).isEqualTo(403);
        assertThat(given().get("/app/scorecards/organisation/new").statusCode()).isEqualTo(403);
        assertThat(given().get("/app/scorecards/organisation/document?version=1").statusCode())
                .isEqualTo(403);
        assertThat(send("organisation: Harbour").statusCode()).isEqualTo(403);
    }

    private static Response send(String document) {
        return PagesTest.ours()
                .contentType("application/yaml")
                .body(document)
                .post("/app/scorecards/organisation");
    }

    private static String get(String address) {
        return given().get(address).then().statusCode(200).extract().asString();
    }
}
