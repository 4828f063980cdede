package org.whalecurve.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

/** Who may leave, on its page: where the histories tell whether customers stop, and where not. */
@QuarkusTest
class LeavingPageTest {

    private static final String PAGE = "/app/leaving";

    @Test
    @TestSecurity(user = "amara", roles = "account-manager")
    void thoseComeFirstWithWhomMostGoesEachWithItsReasons() {
        assertThat(get(PAGE))
                .contains(
                        "Of 5 customers, 3 may be leaving; GBP\u00a0370.00 of what they would earn"
                                + " is at risk.",
                        "3 customers, + 1 customer outside your area",
                        "A likelihood has fallen if it did by a fifth",
                        "Offers are chosen by what is bought together: of 80 customers that bought"
                                + " something new in the last 59 days, 37.5% bought one of the ten"
                                + " products that it put first, of what is most popular 25.0%.",
                        "23 customers bought it with",
                        "expected to earn GBP\u00a02.00",
                        "no evidence")
                .containsSubsequence(
                        "At risk",
                        "Profit at risk",
                        "href=\"/app/lifetime/customer?key=C100\">Anchor Inn</a>",
                        "has not bought for 100 days, 3.2 times its usual 31",
                        "25.0%",
                        "300.00",
                        "240.00",
                        "Bell Rope Company",
                        "has not bought for 93 days, 3.1 times its usual 30; spent 31% less on each"
                                + " of the last 3 purchases than before",
                        "200.00");
    }

    @Test
    @TestSecurity(user = "edith", roles = "executive")
    void whereTheHistoriesDoNotTellItTheRhythmAloneSpeaks() {
        assertThat(get(PAGE + "?order=REVENUE"))
                .contains("if they stay, they earn GBP\u00a0640.00.")
                .contains(
                        "The histories do not tell whether customers stop: long pauses alone speak")
                .containsSubsequence("At stake", "Profit at stake", "400.00")
                .doesNotContain("Still a customer");
    }

    private static String get(String page) {
        return given().get(page).then().statusCode(200).extract().asString();
    }
}
