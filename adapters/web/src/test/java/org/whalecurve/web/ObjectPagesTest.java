package org.whalecurve.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

/** What products, markets and channels earn. */
@QuarkusTest
class ObjectPagesTest {

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void productsStandByProfitAndWholeOrdersApart() {
        String page = get("/app/products");

        assertThat(page)
                .contains("2 of 6 products cost more than they earn")
                .contains("183.51", "Whole orders", "−163.63")
                .containsPattern("href=\"/app/products/statement\\?run=[^\"]+product=LAMP\"")
                .containsPattern("href=\"/app/products/markets\\?run=")
                .containsPattern("href=\"/app/products/channels\\?run=")
                .containsPattern("href=\"/app/products/export\\?run=");
        assertThat(page.indexOf("Storm lamp")).isLessThan(page.indexOf("Signal flag"));
        assertThat(page.indexOf("Signal flag")).isLessThan(page.indexOf("Whole orders"));
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void theOrderCanBeTurned() {
        String page = get("/app/products?order=profit&ascending=yes");

        assertThat(page.indexOf("Signal flag")).isLessThan(page.indexOf("Storm lamp"));
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void aProductHasAStatement() {
        assertThat(get("/app/products/statement?product=FLAG"))
                .contains("a loss of GBP\u00a069.94", "102.56", "−69.93")
                .contains("rests on an assumption");
        assertThat(get("/app/products/statement?product=-")).contains("Whole orders", "−82.66");
        assertThat(given().get("/app/products/statement?product=OAR").statusCode()).isEqualTo(404);
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void whatRemainsOfTheListPriceIsToldWhereSalesStateOne() {
        assertThat(get("/app/products/statement?product=LAMP"))
                .contains("From list price to pocket margin", "what remains of the list price")
                .contains("725.00", "−60.00", "665.00", "652.50", "239.25")
                .contains("91.7", "Every sale states its list price.")
                .doesNotContain("Which lines were discounted");
        assertThat(get("/app/products/statement?product=FLAG"))
                .doesNotContain("From list price to pocket margin");
        assertThat(get("/app/products/levels"))
                .contains("From list price to pocket margin")
                .contains("Sales of GBP\u00a0118.95 state no list price")
                .contains("what the company keeps");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void aMarketIsTheCountryThatLinesGoTo() {
        assertThat(get("/app/products/markets")).contains("3 markets", "France", "139.35");
        assertThat(get("/app/products/markets/statement?market=Germany"))
                .contains("Germany", "8.21");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void theLevelsLeadFromCustomersToTheCompany() {
        String page = get("/app/products/levels");

        assertThat(page)
                .contains("Customers earn GBP\u00a0", "What the company keeps")
                .contains("Office in Paris", "Fair in Oslo", "Head office", "Unused capacity")
                .contains("Margin of goods", "Margin of orders", "Cost to attain", "Cost to retain")
                .containsPattern(
                        "href=\"/app/products/markets/statement\\?run=[^\"]+market=France\"")
                .doesNotContain("market=Norway", "arbitrary");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void theCompanysOwnCostsAreForcedOnlyWithAWarning() {
        assertThat(get("/app/products/levels?forced=net-revenue"))
                .contains("Forced by net-revenue: arbitrary, for comparison only.");
        assertThat(given().get("/app/products/levels?forced=luck").statusCode()).isEqualTo(400);
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void aChannelIsTheWayOnWhichOrdersCome() {
        assertThat(get("/app/products/channels"))
                .contains("1 of 3 channels costs more than it earns", "wholesale", "93.98")
                .contains("No channel named", "−6.18")
                .containsPattern("href=\"/app/products/markets\\?run=");
        assertThat(get("/app/products/channels/statement?channel=shop"))
                .contains("shop", "15.71", "27.91");
        assertThat(get("/app/products/channels/statement?channel=-"))
                .contains("No channel named", "−18.88");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void aCustomersStatementOpensToItsProducts() {
        assertThat(get("/app/customers/statement?customer=K0003"))
                .containsPattern("href=\"/app/customers/products\\?run=[^\"]+customer=K0003\"");
        assertThat(get("/app/customers/products?customer=C100"))
                .contains("Products of Anchor Inn", "None of 3 products", "44.75")
                .contains("Whole orders", "−41.41", "43.00")
                .containsPattern("href=\"/app/products/statement\\?run=[^\"]+product=ROPE\"")
                .containsPattern("href=\"/app/customers/channels\\?run=");
        assertThat(get("/app/customers/channels?customer=C100")).contains("shop", "31.38");
        assertThat(given().get("/app/customers/orchards?customer=C100").statusCode())
                .isEqualTo(404);
    }

    @Test
    @TestSecurity(user = "amara", roles = "account-manager")
    void anAccountManagerSeesTheProductsOfTheirCustomersOnly() {
        assertThat(get("/app/customers/products?customer=C100"))
                .contains("Mooring rope")
                .doesNotContain("/app/products/statement");
        assertThat(given().get("/app/customers/products?customer=C300").statusCode())
                .isEqualTo(404);
        assertThat(get("/app/customers/products/export?run=any&customer=C100").lines()).hasSize(5);
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void orderSizesStandFromTheSmallestToTheLargest() {
        String page = get("/app/products/order-sizes");

        assertThat(page)
                .contains("2 of 4 order sizes cost more than they earn", "139.35", "−52.13")
                .containsPattern(
                        "href=\"/app/products/order-sizes/statement\\?run=[^\"]+order-size=under")
                .containsPattern("href=\"/app/products/order-sizes/export\\?run=")
                .containsPattern("href=\"/app/products/channels\\?run=")
                .doesNotContain("order=profit");
        assertThat(page.indexOf(">under 100<")).isLessThan(page.indexOf(">100 to 200<"));
        assertThat(page.indexOf(">100 to 200<")).isLessThan(page.indexOf(">200 and more<"));
        assertThat(page.indexOf(">200 and more<")).isLessThan(page.indexOf(">without sales<"));
        assertThat(
                        given().queryParam("order-size", "without sales")
                                .get("/app/products/order-sizes/statement")
                                .asString())
                .contains("a loss of GBP\u00a052.13", "−38.67");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void allOfThemCanBeTakenAway() {
        String run = get("/app/products").replaceFirst("(?s).*products/export\\?run=", "");
        String csv = get("/app/products/export?run=" + run.substring(0, run.indexOf('"')));

        assertThat(csv.lines())
                .hasSize(8)
                .anySatisfy(line -> assertThat(line).startsWith("1,LAMP,Storm lamp,GBP,665.00"))
                .anySatisfy(line -> assertThat(line).startsWith(",,Whole orders,GBP,0.00"));
    }

    @Test
    @TestSecurity(user = "amara", roles = "account-manager")
    void theyAreNotForAccountManagers() {
        assertThat(given().get("/app/products").statusCode()).isEqualTo(403);
        assertThat(get("/app/customers")).doesNotContain("/app/products");
    }

    private static String get(String address) {
        return given().get(address).then().statusCode(200).extract().asString();
    }
}
