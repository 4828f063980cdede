package org.whalecurve.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

/** Who bears what a pool costs. */
@QuarkusTest
class PoolPagesTest {

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void thePoolsOfTheOverviewOpenToWhoBearsThem() {
        assertThat(get("/app"))
                .containsPattern("href=\"/app/capacity/pool\\?run=[^\"]+pool=warehouse\"")
                .containsPattern("href=\"/app/capacity/pool\\?run=[^\"]+pool=building\"");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void anOperatingPoolIsBorneByItsCustomersTheLargestFirst() {
        String page = get("/app/capacity/pool?pool=warehouse");

        assertThat(page)
                .contains("5 customers bear GBP\u00a0216.44 of the GBP\u00a0181.00")
                .contains("Unused capacity, overdriven", "8.30");
        assertThat(page.indexOf("Bell Rope Company")).isLessThan(page.indexOf("Cap Nord"));
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void aServicePoolAlsoByWayOfOthersWhoseIsAPageOfItsOwn() {
        assertThat(get("/app/capacity/pool?pool=building"))
                .contains("Handed on to IT", "pool=it", "95.46", "23.21");
        assertThat(get("/app/capacity/pool?pool=it")).contains("Handed on to Building");
    }

    @Test
    @TestSecurity(user = "amara", roles = "account-manager")
    void itIsNotForAccountManagers() {
        assertThat(status("/app/capacity/pool?pool=warehouse")).isEqualTo(403);
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void aPoolThatIsNotThereIsSaidInWords() {
        assertThat(status("/app/capacity/pool?pool=cellar")).isEqualTo(404);
    }

    private static int status(String address) {
        return given().get(address).statusCode();
    }

    private static String get(String address) {
        return given().get(address).then().statusCode(200).extract().asString();
    }
}
