package org.whalecurve.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

/** How the profit of March is spread. */
@QuarkusTest
class DispersionPageTest {

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void theBestAndTheWorstStandInASentenceAndInATable() {
        assertThat(get("/app/customers/dispersion"))
                .contains(
                        "The best 20 % of customers, 1 of 5, earn GBP\u00a0139.35 or 225.0% of the"
                                + " profit; the worst 20 % lose GBP\u00a066.85.")
                .contains("Customers", "Products", "Markets", "73.61")
                .containsPattern("href=\"/app/products/markets\\?run=");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void groupsOfCustomersLeadToTheirCustomers() {
        String page = get("/app/customers/dispersion");

        assertThat(page)
                .contains("75.0%", "58.8%", "3 groups")
                .containsPattern("href=\"/app/customers\\?run=[^\"]+country=United%20Kingdom\"");
        assertThat(page.indexOf("France")).isLessThan(page.indexOf("United Kingdom"));
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void theGroupingCanBeChosen() {
        assertThat(get("/app/customers/dispersion?by=segment")).contains("Trade", "2 groups");
        assertThat(given().get("/app/customers/dispersion?by=shoe-size").statusCode())
                .isEqualTo(400);
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void productsAndMarketsHaveAWhaleCurve() {
        assertThat(get("/app/products"))
                .contains(
                        "id=\"whale-curve\"",
                        "data-many=\"products\"",
                        "data-points=\"0:0 1:18351");
        assertThat(get("/app/products/markets")).contains("data-many=\"markets\"");
    }

    @Test
    @TestSecurity(user = "amara", roles = "account-manager")
    void itIsNotForAccountManagers() {
        assertThat(given().get("/app/customers/dispersion").statusCode()).isEqualTo(403);
        assertThat(get("/app")).doesNotContain("/app/customers/dispersion");
    }

    private static String get(String address) {
        return given().get(address).then().statusCode(200).extract().asString();
    }
}
