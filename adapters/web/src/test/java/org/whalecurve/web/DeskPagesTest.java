package org.whalecurve.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

/** What a function of the company looks at first. */
@QuarkusTest
class DeskPagesTest {

    private static final String DESK = "/app/scorecards/desk?card=company&desk=sales";

    @Test
    @TestSecurity(user = "edith", roles = "executive")
    void aDeskShowsItsMeasuresInItsOrderAndNoOthers() {
        assertThat(get(DESK))
                .contains("<h1>Head of sales</h1>", "No measure asks to act.")
                .containsSubsequence("Customers that stay", "Profit of customers", "Strategy map")
                .contains("/app/scorecards/measure?card=company&amp;measure=retention")
                .contains("card=company&amp;desk=sales&amp;month=2011-03")
                .doesNotContain("Orders on time</a>", "Cost to serve</a>");
    }

    @Test
    @TestSecurity(user = "edith", roles = "executive")
    void aPictureIsAPartOfThePageWhereItIsAtHome() {
        String desk = get(DESK);

        assertThat(desk)
                .containsPattern("hx-get=\"/app/customers/quadrant\\?run=[^\"]+\"")
                .contains("hx-select='section[aria-labelledby=&quot;picture-title&quot;]'")
                .contains("Open Capacity");
        assertThat(get("/app/customers/quadrant"))
                .contains("<section class=\"panel\" aria-labelledby=\"picture-title\"");
        assertThat(get("/app"))
                .contains("<section class=\"panel\" aria-labelledby=\"capacity-title\"");
    }

    @Test
    @TestSecurity(user = "amara", roles = "account-manager")
    void whatOneMayNotSeeDoesNotStandOnADesk() {
        assertThat(get(DESK))
                .contains("Open Cost to serve and net margin")
                .doesNotContain("Open Capacity");
    }

    @Test
    @TestSecurity(user = "edith", roles = "executive")
    void asOfAPastDayThereAreFiguresAndNoPicturesOfThePresent() {
        assertThat(get(DESK + "&as-of=2011-04-20"))
                .contains("Pictures tell the present", "9,500.00")
                .doesNotContain("hx-get=\"/app/customers/quadrant");
    }

    @Test
    @TestSecurity(user = "edith", roles = "executive")
    void theListNamesOnesOwnDesksAndTheCardAllOfThem() {
        assertThat(get("/app/scorecards"))
                .contains(
                        "Your desk: <a href=\"/app/scorecards/desk?card=company&amp;desk=sales\"",
                        "Head of sales · Harbour Supplies &amp; Sons");
        assertThat(get("/app/scorecards/card?card=company"))
                .containsSubsequence("Desks:", "Head of sales");
    }

    @Test
    @TestSecurity(user = "nora", roles = "executive")
    void whoHasNoDeskFindsNone() {
        assertThat(get("/app/scorecards")).doesNotContain("Your desk");
    }

    @Test
    @TestSecurity(user = "edith", roles = "executive")
    void aDeskThatIsNotThereIsNotFound() {
        given().get("/app/scorecards/desk?card=company&desk=garden").then().statusCode(404);
        given().get("/app/scorecards/desk?card=company").then().statusCode(404);
    }

    private static String get(String path) {
        return given().get(path).then().statusCode(200).extract().asString();
    }
}
