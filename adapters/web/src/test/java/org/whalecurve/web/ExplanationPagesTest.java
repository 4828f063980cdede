package org.whalecurve.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Why Anchor Inn costs what it costs, as a reader finds it out. */
@QuarkusTest
class ExplanationPagesTest {

    private static final String OF_ANCHOR_INN = "?customer=C100";
    private static final Pattern LINK = Pattern.compile("href=\"(/app/customers/[^\"]+)\"");

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void everyLineOfTheStatementOpensWhatMakesIt() {
        assertThat(links("/app/customers/statement?customer=K0003"))
                .anyMatch(link -> link.contains("/lines?") && link.contains("figure=sale"))
                .anyMatch(link -> link.contains("/lines?") && link.contains("figure=gross-margin"))
                .anyMatch(link -> link.contains("/lines?") && link.contains("figure=discount"))
                .anyMatch(link -> link.contains("/activity?"))
                .anyMatch(link -> link.contains("/explanation?"))
                .filteredOn(link -> link.contains("figure=") || link.contains("activity="))
                .allMatch(link -> link.contains("run=") && link.contains("customer=K0003"));
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void theExplanationAddsActivitiesAndOrdersUp() {
        assertThat(get("/app/customers/explanation" + OF_ANCHOR_INN))
                .contains("Serving cost GBP\u00a081.05 in 3 orders")
                .contains("1.333333…", "37.708333…", "0.001667…")
                .contains("R1001", "All 3 orders");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void anActivityShowsRateEquationPoolAndOrders() {
        assertThat(get("/app/customers/activity" + OF_ANCHOR_INN + "&activity=take-back"))
                .contains("Take goods back cost GBP\u00a021.34: 16 minutes of Order desk")
                .contains("1 return orders × 10", "2 return lines × 3")
                .contains("March 2011", "148.18", "Building", "19.09", "IT", "32.73", "200.00")
                .contains("÷ 150 minutes of practical capacity", "55.2% of the 29 minutes")
                .contains("1.333333…<span class=\"fraction\">= 4/3</span>")
                .contains("R1001");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void anOrderShowsItsTimesAndItsLines() {
        assertThat(get("/app/customers/order" + OF_ANCHOR_INN + "&order=1001"))
                .contains("Order 1001 of 1 Mar 2011 adds GBP\u00a045.46 to the profit.")
                .contains("6 + 1.5 * lines", "7.25 a unit", "/app/imports/import-1");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void aFigureShowsItsLines() {
        assertThat(get("/app/customers/lines?customer=C200&figure=assumed-cost"))
                .contains("Product cost, assumed of GBP\u00a053.01 is the sum of 2 order lines.")
                .contains("◇ assumed", "51.00", "2.01");
    }

    @Test
    @TestSecurity(user = "amara", roles = "account-manager")
    void anAccountManagerSeesThePartsButNotWhatThePoolSpends() {
        assertThat(get("/app/customers/activity" + OF_ANCHOR_INN + "&activity=take-back"))
                .contains("is shown to those who see the whole company")
                .doesNotContain("148.18", "200.00");
        assertThat(get("/app/customers/order" + OF_ANCHOR_INN + "&order=1001"))
                .contains("line 2")
                .doesNotContain("/app/imports/");
        assertThat(status("/app/customers/order?customer=C300&order=1003")).isEqualTo(404);
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void everyLinkOfAnExplanationLeadsToAPage() {
        List<String> links = links("/app/customers/explanation" + OF_ANCHOR_INN);

        assertThat(links).hasSizeGreaterThan(6);
        for (String link : links) {
            if (!link.contains("/statement?")) {
                assertThat(status(link)).as(link).isEqualTo(200);
            }
        }
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void whatIsNotThereIsSaidInWords() {
        for (String question :
                List.of(
                        "activity?customer=C100&activity=nothing",
                        "order?customer=C100&order=1003",
                        "lines?customer=C100&figure=happiness",
                        "explanation?customer=C999")) {
            assertThat(status("/app/customers/" + question)).as(question).isEqualTo(404);
        }
    }

    private static List<String> links(String page) {
        Matcher link = LINK.matcher(get(page));
        return link.results().map(found -> found.group(1).replace("&amp;", "&")).toList();
    }

    private static int status(String address) {
        return given().urlEncodingEnabled(false).get(address).statusCode();
    }

    private static String get(String address) {
        return given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
