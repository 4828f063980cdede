package org.whalecurve.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the customers of Harbour Supplies cost in March, and what they leave. */
@QuarkusTest
class QuadrantPageTest {

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void everyCustomerOfThePictureStandsInTheTableToo() {
        String page = get();

        assertThat(Pattern.compile("<circle class=\"bubble").matcher(page).results()).hasSize(5);
        assertThat(page)
                .contains("The four parts", "Costly to serve, little left", "139.35")
                .containsPattern("href=\"/app/customers/statement[^\"]+\"")
                .doesNotContain("outside your area", "NOT_FOUND");
    }

    @Test
    @TestSecurity(user = "bastien", roles = "account-manager")
    void anAccountManagerSeesTheirOwnAndHowManyOthersThereAre() {
        String page = get();

        assertThat(Pattern.compile("<circle class=\"bubble").matcher(page).results()).hasSize(3);
        assertThat(page).contains("+ 2 customers outside your area");
    }

    private static String get() {
        return given().get("/app/customers/quadrant").then().statusCode(200).extract().asString();
    }
}
