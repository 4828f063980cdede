package org.whalecurve.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages hold for whom. */
@QuarkusTest
class PagesTest {

    private static final Pattern PLACE = Pattern.compile("<li><a href=\"([^\"]+)\"");
    private static final Pattern STEP =
            Pattern.compile("data-minor=\"(-?\\d+)\" data-total=\"(true|false)\"");

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void everyPageKeepsScriptsStylesAndFramesOfOthersOut() {
        for (String page : List.of("/app", "/app/imports", "/app/nowhere", "/app/runs/none")) {
            given().when()
                    .get(page)
                    .then()
                    .header("Content-Security-Policy", containsString("default-src 'none'"))
                    .header("Content-Security-Policy", not(containsString("unsafe")))
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Cache-Control", "no-store")
                    .body(not(containsString(" style=")))
                    .body(not(containsString("<script>")));
        }
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void aControllerSeesTheWholeCompany() {
        String page = get("/app");
        assertThat(page)
                .contains("March 2011", "Whale curve", "Reconciliation", "✓ everything ties")
                .contains("Order desk", "▲ overdriven", "assumed: 60 % of the price invoiced")
                .contains("2011-04, April 2011, certified, not published")
                .contains("Service pools", "reciprocal method", "floor area in m²", "to Showroom")
                .contains("<span class=\"amount\">47.73</span>")
                .doesNotContain("NOT_FOUND");
        assertThat(places(page))
                .containsExactly(
                        "/app",
                        "/app/scorecards",
                        "/app/initiatives",
                        "/app/incentives",
                        "/app/customers",
                        "/app/lifetime",
                        "/app/leaving",
                        "/app/products",
                        "/app/imports",
                        "/app/runs",
                        "/app/models",
                        "/app/periods",
                        "/app/audit");
    }

    @Test
    @TestSecurity(user = "amara", roles = "account-manager")
    void anAccountManagerSeesOnlyTheirOwn() {
        String page = get("/app");
        assertThat(page)
                .contains("120 customers not shown: not yours", "Profit of your customers")
                .doesNotContain(
                        "Reconciliation",
                        "Order desk",
                        "Service pools",
                        "certified",
                        "Not assigned");
        assertThat(places(page))
                .containsExactly(
                        "/app",
                        "/app/scorecards",
                        "/app/initiatives",
                        "/app/incentives",
                        "/app/customers",
                        "/app/lifetime",
                        "/app/leaving",
                        "/app/periods");
        given().get("/app/customers/statement?customer=K0002").then().statusCode(200);
        given().get("/app/customers/statement?customer=K0001").then().statusCode(404);
        given().get("/app/customers/statement?customer=-").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "nora", roles = "executive")
    void anExecutiveOfAUnitSeesThatUnit() {
        assertThat(get("/app")).contains("192 customers not shown").doesNotContain("Order desk");
    }

    @Test
    @TestSecurity(user = "edith", roles = "executive")
    void anExecutiveOfTheWholeCompanySeesAllOfIt() {
        assertThat(get("/app")).contains("Reconciliation").doesNotContain("not shown");
    }

    @Test
    @TestSecurity(user = "adam", roles = "administrator")
    void anAdministratorKeepsAccessAndSeesNoFigures() {
        given().redirects().follow(false).get("/app").then().statusCode(303);
        assertThat(places(get("/app/access"))).containsExactly("/app/access", "/app/audit");
        for (String page : List.of("/app/customers", "/app/runs", "/app/imports", "/app/models")) {
            given().get(page).then().statusCode(403).body(containsString("Not part of your role"));
        }
    }

    @Test
    @TestSecurity(user = "zoe", roles = "nothing-we-know")
    void whoHasNoRoleSeesNothing() {
        given().get("/app").then().statusCode(403).body(containsString("Not part of your role"));
    }

    @Test
    void whoIsNotSignedInSeesNothing() {
        given().get("/app").then().statusCode(401);
        given().redirects().follow(false).get("/").then().statusCode(303);
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void aStretchOfTheCurveHasAnAddressThatShowsItsCustomers() {
        Matcher stretch =
                Pattern.compile("href=\"(/app\\?run=[^\"]+from=25[^\"]+)\"").matcher(get("/app"));
        assertThat(stretch.find()).isTrue();
        assertThat(get(stretch.group(1).replace("&amp;", "&")))
                .contains("Customers from rank 25 to 48", "class=\"chosen\"");
    }

    /** Half the expense of the order desk is 100.00 that the company keeps. */
    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void aScenarioHasAnAddressThatShowsWhatTheCompanyWouldKeep() {
        assertThat(get("/app/what-if")).contains("Change something and see", "Order desk");
        assertThat(get("/app/what-if?expense.desk=-50&time.take-orders=0&fee=0&drop="))
                .contains("GBP\u00a0100.00 more than it does", "value=\"-50\"", "5 customers gain")
                .doesNotContain("cannot be tried");
        assertThat(get("/app/what-if?minutes.take-orders.sale%20orders=4&drop=C200,%20C100"))
                .contains(
                        "4 customers gain",
                        "1 customer loses",
                        "value=\"C200, C100\"",
                        "<details open>");
    }

    /** Time that is saved costs customers less, and stands unused. */
    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void aScenarioTellsTheStepsThatLeadToIt() {
        assertThat(get("/app/what-if?price=10&minutes.take-orders.sale%20orders=4"))
                .containsSubsequence(
                        "In the run",
                        "Prices",
                        "net revenue",
                        "step-plus",
                        "+99.",
                        "Times",
                        "cost to serve, Order desk",
                        "+24.00",
                        "unused capacity, Order desk",
                        "step-minus",
                        "\u221224.00",
                        "What if");
        assertThat(get("/app/what-if?terms-days=30&terms-rate=8"))
                .containsSubsequence("Cost of payment terms", "Payment terms", "cost of capital");
        assertThat(get("/app/what-if?terms-days=30")).contains("write 30 days at 8%");
        assertThat(get("/app/what-if")).doesNotContain("bridge-title");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void aScenarioThatCannotBeTriedSaysWhyAndKeepsWhatWasAsked() {
        assertThat(get("/app/what-if?drop=C999&price=5&fee=1.005&fee-for=sale%20orders"))
                .contains(
                        "This cannot be tried",
                        "There is no customer &#39;C999&#39;.",
                        "is no amount of GBP",
                        "value=\"C999\"",
                        "value=\"5\"");
    }

    @Test
    @TestSecurity(user = "nora", roles = "executive")
    void whoSeesAPartOfTheCompanyTriesNoScenarios() {
        given().get("/app/what-if").then().statusCode(403);
        assertThat(get("/app")).doesNotContain("/app/what-if");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void theStepsOfAStatementAddUpToTheProfit() {
        String page = get("/app/customers/statement?customer=K0003");
        assertThat(totalsThatAddUp(page)).isEqualTo(3);
        assertThat(page)
                .contains("&lt;b&gt;Partner&lt;/b&gt;", "rests on an assumption")
                .doesNotContain("<b>Partner");
        assertThat(get("/app/customers/statement?customer=-")).contains("Not assigned");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void theRankingIsFilteredOrderedAndLeafedThroughByAddress() {
        assertThat(get("/app/customers?country=Germany&segment=Trade&order=net-revenue"))
                .contains("aria-sort=\"descending\"", "Germany")
                .doesNotContain("<td class=\"wide\">France</td>");
        assertThat(get("/app/customers?after=200")).contains("First part").doesNotContain("Next");
        assertThat(get("/app/customers?text=nobody")).contains("No customer fits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/app?from=x&to=2",
                "/app/customers?from=1e9",
                "/app/customers?order=shoe-size",
                "/app/customers?from=5&to=2"
            })
    @TestSecurity(user = "carla", roles = "controller")
    void whatCannotBeIsSaidInWords(String address) {
        given().get(address).then().statusCode(400).body(containsString("This cannot be"));
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void aScriptIsAnsweredWithAPartForThePlaceOfNotices() {
        given().header("X-Requested-With", "JavaScript")
                .get("/app/runs/none")
                .then()
                .statusCode(404)
                .header("HX-Retarget", equalTo("#notice"))
                .body(not(containsString("<html")))
                .body(containsString("There is no run"));
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void theExportHoldsEveryCustomerAndNoFormula() {
        String run = run();
        List<String> rows =
                given().get("/app/customers/export?run=" + run)
                        .then()
                        .statusCode(200)
                        .header("Content-Disposition", containsString(run + ".csv"))
                        .extract()
                        .asString()
                        .lines()
                        .toList();
        assertThat(rows).hasSize(241);
        int columns = rows.getFirst().split(",").length;
        assertThat(rows.get(1).split(",", -1)).hasSize(columns);
        assertThat(rows).anyMatch(row -> row.contains("\"'=HYPERLINK(\"\"x\"\")"));
        given().get("/app/customers/export?run=none").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void theQuarantineSaysWhereWhatAndWhyAndCanBeDownloaded() {
        assertThat(get("/app/imports/imp-2"))
                .contains("611", "Quantity", "three", "is not a number in the notation")
                .contains("Next rows");
        assertThat(get("/app/imports/imp-2/quarantine").lines()).hasSize(63);
        assertThat(get("/app/imports/imp-3"))
                .contains("18,204", "Close the quote", "Read it again");
        given().get("/app/imports/none/quarantine").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "anna", roles = "analyst")
    void whatWouldWeakenARunIsToldBeforeItIsOrdered() {
        assertThat(get("/app/runs/review?period=2011-03&model=harbour@1"))
                .contains(
                        "This can be run; look at the warnings first.",
                        "Showroom performs no activity",
                        "Rows in quarantine");
        given().get("/app/runs/review?period=2011-03&model=harbour").then().statusCode(400);
        given().get("/app/runs/review?period=2011-03&model=harbour@9").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "anna", roles = "analyst")
    void anAnalystReadsEverythingAndOrdersNothing() {
        assertThat(get("/app/runs")).doesNotContain("Order a run");
        assertThat(get("/app/periods")).doesNotContain("Define a period", "Open again");
        assertThat(get("/app/imports")).doesNotContain("Deliver a file");
        given().get("/app/models/new").then().statusCode(403);
        ours().formParam("period", "2011-04")
                .formParam("model", "harbour@2")
                .post("/app/runs")
                .then()
                .statusCode(403);
    }

    /** How many steps of a statement are the sum of those before. */
    static int totalsThatAddUp(String page) {
        Matcher step = STEP.matcher(page);
        long sum = 0;
        int totals = 0;
        while (step.find()) {
            long minor = Long.parseLong(step.group(1));
            if (step.group(2).equals("true")) {
                assertThat(minor).isEqualTo(sum);
                totals++;
            } else {
                sum += minor;
            }
        }
        return totals;
    }

    static RequestSpecification ours() {
        return yaml().header("Sec-Fetch-Site", "same-origin")
                .header("Origin", "https://whalecurve.example")
                .header("X-Whalecurve", "1")
                .header("X-Requested-With", "JavaScript");
    }

    /** The client does not know by itself that YAML is text. */
    static RequestSpecification yaml() {
        return given().config(
                        RestAssured.config()
                                .encoderConfig(
                                        EncoderConfig.encoderConfig()
                                                .encodeContentTypeAs(
                                                        "application/yaml", ContentType.TEXT)));
    }

    private static String run() {
        Matcher run = Pattern.compile("run=([0-9a-f]{32})").matcher(get("/app"));
        assertThat(run.find()).isTrue();
        return run.group(1);
    }

    private static String get(String address) {
        return given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static List<String> places(String page) {
        String navigation = page.substring(page.indexOf("<nav"), page.indexOf("</nav>"));
        return Arrays.asList(
                PLACE.matcher(navigation)
                        .results()
                        .map(found -> found.group(1))
                        .toArray(String[]::new));
    }
}
