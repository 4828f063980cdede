package org.whalecurve.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

/** Two runs of one period, as a reader compares them. */
@QuarkusTest
class ComparisonPageTest {

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void whoGainsWhoLosesAndByWhichRule() {
        String page = given().get("/app/runs/compare").then().statusCode(200).extract().asString();

        assertThat(page)
                .contains("0 customers gain GBP\u00a00.00, 5 lose GBP\u00a021.33.")
                .contains("time equation of take-orders", "6 + 1.5 * lines", "8 + 1.5 * lines")
                .contains("Dune Hotel", "Take orders \u22128.00");
        assertThat(page.indexOf("Dune Hotel")).isLessThan(page.indexOf("Anchor Inn"));
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void aVersionOfACostModelIsTriedBeforeARunIsOrderedByIt() {
        String page =
                given().get("/app/models/trial?model=harbour&version=2")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();

        assertThat(page)
                .contains("What it would change", "Nothing is kept", "version 2, tried on")
                .contains("5 lose GBP\u00a021.33.", "8 + 1.5 * lines", "Dune Hotel")
                .doesNotContain("Why, cause by cause");
    }

    @Test
    @TestSecurity(user = "amara", roles = "account-manager")
    void itIsNotForAccountManagers() {
        assertThat(given().get("/app/runs/compare").statusCode()).isEqualTo(403);
    }
}
