package org.whalecurve.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

/** Who was won, kept and lost from March to April. */
@QuarkusTest
class GrowthPageTest {

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void whoWasKeptAndLostIsToldAndWhoAnsweredHowIsAskedFor() {
        String page = get("/app/customers/growth?answer=shrank-and-earns-less");

        assertThat(page)
                .contains("the company won 0 customers, kept 1 and lost 4.")
                .contains("The cost model does not say which activities win")
                .containsSubsequence("Revenue did not grow, profit fell", "Anchor Inn", "−36.55");
        assertThat(get("/app/customers/growth")).contains("No customer answered so.");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void anAnswerThatThereIsNotIsRefused() {
        assertThat(given().get("/app/customers/growth?answer=guess").statusCode()).isEqualTo(400);
    }

    @Test
    @TestSecurity(user = "amara", roles = "account-manager")
    void itIsNotForAccountManagers() {
        assertThat(given().get("/app/customers/growth").statusCode()).isEqualTo(403);
    }

    private static String get(String address) {
        return given().get(address).then().statusCode(200).extract().asString();
    }
}
