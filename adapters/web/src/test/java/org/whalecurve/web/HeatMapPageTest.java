package org.whalecurve.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

/** What the customers of Harbour Supplies earned in March with what they bought. */
@QuarkusTest
class HeatMapPageTest {

    private static final String MAP = "/app/customers/heat-map";

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void theTableIsTheMapAndACellOpensTheCustomersProducts() {
        assertThat(get(MAP))
                .contains("Profit by customer and product", "Whole orders", "All other products")
                .contains("heat-minus-4", "heat-plus-4", "no sale")
                .containsPattern(
                        "href=\"/app/customers/products\\?run=[^\"]+customer=C100\">44\\.75</a>")
                .contains("−41.41", "Without a customer", "Together");
        assertThat(get(MAP + "?by=losses")).contains("value=\"losses\" selected");
        assertThat(given().get(MAP + "?by=chance").statusCode()).isEqualTo(400);
    }

    @Test
    @TestSecurity(user = "bastien", roles = "account-manager")
    void anAccountManagerSeesTheirOwnAndHowManyOthersThereAre() {
        assertThat(get(MAP))
                .contains("+ 2 customers outside your area", "Cap Nord")
                .doesNotContain("Anchor Inn", "other customers");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void theMapIsTakenAlongAsItIsLaidOut() {
        assertThat(get(MAP + "/export?run=any"))
                .startsWith("customer,")
                .containsPattern("Anchor Inn,.*,-41\\.41,43\\.00")
                .contains("all others,", "together,");
    }

    private static String get(String address) {
        return given().get(address).then().statusCode(200).extract().asString();
    }
}
