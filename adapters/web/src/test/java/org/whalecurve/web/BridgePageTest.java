package org.whalecurve.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

/** What led from March to April. */
@QuarkusTest
class BridgePageTest {

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void theStepsStandInAWaterfallAndTheProductsBelow() {
        String page = get("/app/runs/bridge");

        assertThat(page)
                .contains("In 2011-04 the company kept GBP\u00a0403.56 less than in 2011-03.")
                .contains("Convention: price-volume-mix.", "+5.26", "−218.26", "−354.27")
                .contains("Storm lamp", "−213.00", "3 products whose margin changed");
        assertThat(page).containsSubsequence("The same by customers", "Lost customers");
        assertThat(page.indexOf("Take orders")).isLessThan(page.indexOf("Unused capacity"));
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void theConventionCanBeChosen() {
        assertThat(get("/app/runs/bridge?convention=old-volume"))
                .contains("Convention: old-volume.", "Jointly", "+60.00");
        assertThat(given().get("/app/runs/bridge?convention=guess").statusCode()).isEqualTo(400);
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void theSizeOfTheMarketPartsTheVolume() {
        assertThat(get("/app/runs/bridge?marketBefore=570&marketNow=285"))
                .contains("came with the size of the market", "from 10.0% to 1.8%")
                .contains("value=\"570\"");
        assertThat(given().get("/app/runs/bridge?marketBefore=570").statusCode()).isEqualTo(400);
    }

    @Test
    @TestSecurity(user = "amara", roles = "account-manager")
    void itIsNotForAccountManagers() {
        assertThat(given().get("/app/runs/bridge").statusCode()).isEqualTo(403);
    }

    private static String get(String address) {
        return given().get(address).then().statusCode(200).extract().asString();
    }
}
