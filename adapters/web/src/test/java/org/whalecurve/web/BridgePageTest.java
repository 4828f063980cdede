package org.whalecurve.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    @TestSecurity(user = "edith", roles = "executive")
    void aPublishedPlanIsToldFromWhatHappened() {
        String periods = get("/app/runs/bridge");
        Matcher plan =
                Pattern.compile("<option value=\"(\\w+)\">2011-03, plan budget-2011, March 2011")
                        .matcher(periods);
        assertThat(plan.find()).isTrue();
        assertThat(get("/app"))
                .contains(
                        "/app/runs/bridge?from=" + plan.group(1) + "&amp;to=",
                        "Did it go as planned?");

        assertThat(get("/app/runs/bridge?from=" + plan.group(1)))
                .contains("Plan budget-2011 → actual")
                .contains("In 2011-02 the company kept GBP\u00a041.00 more than plan budget-2011")
                .containsSubsequence("Plan budget-2011", "290.00", "+96.00", "−56.00", "331.00")
                .containsSubsequence("New customers", "+125.60", "Lost customers", "−70.00");
        assertThat(get("/app/customers/growth?from=" + plan.group(1)))
                .contains("From plan budget-2011 to actual the company won 1 customer");
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
