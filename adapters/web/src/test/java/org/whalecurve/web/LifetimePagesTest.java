package org.whalecurve.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

/** What customers are worth, on pages: three sample customers and the model that values them. */
@QuarkusTest
class LifetimePagesTest {

    private static final String BASE = "/app/lifetime";

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void theBaseShowsWhatIsBookedBesideWhatIsExpected() {
        assertThat(get(BASE))
                .contains(
                        "Purchases up to 31 Mar 2011, 12 months ahead, discounted by 15.0% a year")
                .containsSubsequence(
                        "Customer equity",
                        "3 customers, + 2 customers outside your area",
                        "Past value",
                        "booked",
                        "Future value",
                        "6.75",
                        "± 3.47",
                        "Value at risk",
                        "10.18");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void customersStandByValueAtRiskAndLeadToTheirExplanation() {
        assertThat(get(BASE))
                .contains("href=\"/app/lifetime?order=FUTURE\"")
                .containsSubsequence(
                        "href=\"/app/lifetime/customer?key=C200\">Bell Rope Company</a>",
                        "25.0%",
                        "9.75",
                        "Cap Nord",
                        "87.5%",
                        "Dune Hotel",
                        "100.0%");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void theModelSaysHowItForesawATimeThatItWasNotShown() {
        assertThat(get(BASE))
                .contains("BG/NBD values these customers. Each model was shown the earlier part")
                .containsSubsequence(
                        "BG/NBD", "used", "1.75", "0.50", "Everybody goes on as before")
                .contains("it expected 1.75 purchases in the 59 days that followed; there were 2")
                .containsSubsequence("BG/NBD", "NBD", "Work it out anew", "computed");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void purchasesAreFollowedAndTheTimeThatWasForeseenIsMarked() {
        assertThat(get(BASE))
                .contains(
                        "shown what happened up to 31 Jan 2011",
                        "bought again 6 times; 5.88 were expected",
                        "class=\"foreseen\"",
                        "points=\"52.0,",
                        "Bought again")
                .containsSubsequence("heat-plus-", "%", "heat-none");
        assertThat(get(BASE + "/export/tracking"))
                .isEqualTo(
                        """
                        until,foreseen,actual,expected,actual so far,expected so far\r
                        2010-12-28,no,1,1.25,1,1.25\r
                        2011-01-25,no,2,1.5,3,2.75\r
                        2011-02-22,yes,1,1.75,4,4.5\r
                        2011-03-22,yes,2,1.375,6,5.875\r
                        """);
        assertThat(get(BASE + "/export/map").lines().toList())
                .startsWith(
                        "bought again,days known,days since the last purchase,still a customer,purchases expected")
                .hasSize(8);
    }

    @Test
    @TestSecurity(user = "amara", roles = "account-manager")
    void groupsOfCustomersAreToldAndTakenAlong() {
        assertThat(get(BASE))
                .containsSubsequence(
                        "Worth by group",
                        "2010-Q3",
                        "3.50",
                        "± 0.50",
                        "2010-Q4",
                        "Together",
                        "6.75");
        assertThat(get(BASE + "?by=SEGMENT")).containsSubsequence("Trade", "not known", "Together");
        assertThat(get(BASE + "/export/equity?by=COUNTRY").lines().toList())
                .startsWith(
                        "Country,customers,currency,past value,future value,standard error,value at risk",
                        "United Kingdom,2,GBP,90071992547406.93,3.50,0.50,0.43")
                .hasSize(4);
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void theLikelihoodThatItIsACustomerIsFollowedOverTime() {
        assertThat(get(BASE + "/customer?key=C100"))
                .containsSubsequence(
                        "as time went by",
                        "<svg class=\"plot\"",
                        "31 Dec 2010",
                        "31 Mar 2011",
                        "Bought on",
                        "19 Feb 2011",
                        "31 Dec 2010",
                        "100.0%");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void theStatementOfACustomerTellsWhatItIsWorthAndLeadsToWhy() {
        assertThat(get("/app/customers/statement?customer=K0002"))
                .containsSubsequence(
                        "What it is worth",
                        "Future value",
                        "3.00",
                        "in nineteen cases of twenty 2.22 to 3.78",
                        "87.5%",
                        "/app/lifetime/customer?key=C100");
    }

    @Test
    @TestSecurity(user = "amara", roles = "account-manager")
    void whoSeesAPartOfTheCompanySeesNoModelAndOrdersNothing() {
        assertThat(get(BASE))
                .contains("Bell Rope Company")
                .doesNotContain("How it was foreseen", "Work it out anew", "Orders");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void aValueIsExplainedStepByStep() {
        assertThat(get(BASE + "/customer?key=C100"))
                .contains("Anchor Inn is expected to earn GBP\u00a03.00 ± 0.40")
                .containsSubsequence(
                        "It bought on 5 days in 220 days, the last time 20 days before the end.",
                        "Profit of its own purchases, on average",
                        "−0.60",
                        "12.51",
                        "69.0%",
                        "Purchases expected",
                        "6.00",
                        "Future value",
                        "3.00");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void anOrderGoesOnToThePageAndAWrongOneSaysWhatIsWrong() {
        PagesTest.ours()
                .formParam("until", "2011-03")
                .formParam("horizon", "12")
                .formParam("discount", "7.5")
                .post(BASE)
                .then()
                .header("HX-Redirect", BASE);
        assertThat(
                        PagesTest.ours()
                                .formParam("until", "2011-03")
                                .formParam("horizon", "12")
                                .formParam("discount", "much")
                                .post(BASE)
                                .asString())
                .contains("such as 10");
    }

    private static String get(String page) {
        return given().get(page).then().statusCode(200).extract().asString();
    }
}
