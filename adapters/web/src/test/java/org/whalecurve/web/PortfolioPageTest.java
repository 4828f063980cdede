package org.whalecurve.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

/** Whom to serve in March, when the warehouse had too little time. */
@QuarkusTest
class PortfolioPageTest {

    private static final String PAGE = "/app/what-if/portfolio";

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void theChoiceThePriceOfTimeAndTheCostOfSimplerRulesAreTold() {
        assertThat(get(PAGE))
                .contains(
                        "it is best to serve 3 of 5 customers. They bring GBP\u00a0371.79,"
                                + " GBP\u00a050.34 more than a choice at full cost would.")
                .contains("▲ scarce", "125.3%", "108.84")
                .contains("At full cost", "−50.34", "By the scarce hour", "−6.44")
                .contains("No other choice of whole customers brings more.")
                .contains("2 customers are not served", ">C400</a>", "−11.10");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void withTimeForAllNobodyIsDropped() {
        assertThat(get(PAGE + "?capacity.warehouse=25"))
                .contains("There is time for all", "value=\"25\"")
                .doesNotContain("▲ scarce", "are not served");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void whatIsAskedBesidesCapacityIsKept() {
        String page = get(PAGE + "?price=5&capacity.desk=-10&drop=C400");

        assertThat(page)
                .contains(
                        "<input type=\"hidden\" name=\"price\" value=\"5\">",
                        "<input type=\"hidden\" name=\"drop\" value=\"C400\">")
                .containsPattern("href=\"/app/what-if\\?run=[^\"]+capacity.desk=-10[^\"]+price=5");
        assertThat(get("/app/what-if?capacity.desk=-10"))
                .containsPattern("href=\"" + PAGE + "\\?run=[^\"]+capacity.desk=-10\"");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void aQuestionThatCannotBeAnsweredSaysWhy() {
        assertThat(get(PAGE + "?drop=NOBODY"))
                .contains("This cannot be answered", "There is no customer &#39;NOBODY&#39;.");
    }

    @Test
    @TestSecurity(user = "amara", roles = "account-manager")
    void itIsNotForAccountManagers() {
        assertThat(given().get(PAGE).statusCode()).isEqualTo(403);
    }

    private static String get(String address) {
        return given().get(address).then().statusCode(200).extract().asString();
    }
}
