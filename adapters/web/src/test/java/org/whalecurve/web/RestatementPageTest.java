package org.whalecurve.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

/** March computed anew by slower orders. */
@QuarkusTest
class RestatementPageTest {

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void theCausesStandInAWaterfall() {
        String page = get("/app/runs/restatement");

        assertThat(page)
                .contains("The company kept as much as was computed before.")
                .containsSubsequence("Cost to serve", "rules of the cost model", "Unused capacity")
                .contains("1 rule of the cost model differs.", "none")
                .containsPattern("href=\"/app/runs/compare\\?from=");
    }

    @Test
    @TestSecurity(user = "amara", roles = "account-manager")
    void itIsNotForAccountManagers() {
        assertThat(given().get("/app/runs/restatement").statusCode()).isEqualTo(403);
    }

    private static String get(String address) {
        return given().get(address).then().statusCode(200).extract().asString();
    }
}
