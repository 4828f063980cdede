package org.whalecurve.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What it costs that customers pay later, as a reader sees it. */
@QuarkusTest
@TestSecurity(user = "carla", roles = "controller")
class CostOfCapitalPageTest {

    private static final Pattern CERTIFIED =
            Pattern.compile("<option value=\"([0-9a-f]{32})\"[^>]*>2011-04, April 2011, certified");

    @Test
    void itStandsBeneathTheProfitOfAStatementAndTheStepsStillAddUp() {
        String page = get("/app/customers/statement?customer=K0003&run=" + april());

        assertThat(page).contains("Cost of capital", "Profit after cost of capital");
        assertThat(PagesTest.totalsThatAddUp(page)).isEqualTo(4);
    }

    @Test
    void theCompanyTellsItBeneathItsProfitWhereAModelDeclaresTerms() {
        assertThat(get("/app?run=" + april()))
                .contains(
                        "Cost of capital",
                        "Profit after cost of capital",
                        "What the company keeps before cost of capital");
        assertThat(get("/app")).doesNotContain("ost of capital");
    }

    @Test
    void theExportHasAColumnForItAndOneForWhatIsLeft() {
        List<String> rows = get("/app/customers/export?run=" + april()).lines().toList();

        assertThat(rows.getFirst()).endsWith("cost of capital,profit after cost of capital");
        assertThat(rows.get(1).split(",", -1)).hasSize(rows.getFirst().split(",").length);
    }

    @Test
    void aComparisonShowsItBesideTheSameProfitWhenATermChanged() {
        String page = get("/app/models/trial?model=harbour&version=3");

        assertThat(page)
                .contains("payment terms", "30 days at 8 % a year", "payment terms of C300")
                .contains("Profit after cost of capital", "−9.99", "45.75");
        assertThat(get("/app/models/trial?model=harbour&version=2"))
                .doesNotContain("ost of capital");
    }

    private static String april() {
        Matcher run = CERTIFIED.matcher(get("/app"));
        assertThat(run.find()).isTrue();
        return run.group(1);
    }

    private static String get(String address) {
        return given().get(address).then().statusCode(200).extract().asString();
    }
}
