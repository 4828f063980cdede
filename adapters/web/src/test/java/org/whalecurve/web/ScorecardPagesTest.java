package org.whalecurve.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a scorecard says on one page, and for whom. */
@QuarkusTest
class ScorecardPagesTest {

    private static final String LIST = "/app/scorecards";
    private static final String CARD = "/app/scorecards/card?card=company";

    @Test
    @TestSecurity(user = "amara", roles = "account-manager")
    void theListNamesTheCardsThatConcernTheReaderAndCountsTheOthers() {
        assertThat(get(LIST))
                .contains("Harbour Supplies &amp; Sons", "whole company", "edith")
                .contains("+ 1 scorecard outside your area")
                .contains("href=\"/app/scorecards/card?card=company\"")
                .doesNotContain("The north", "Versions and drafts");
        given().get("/app/scorecards/card?card=north").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "nora", roles = "executive")
    void anExecutiveSeesTheCardOfTheirUnitToo() {
        assertThat(get(LIST))
                .contains("The north", "unit north")
                .doesNotContain("outside your area");
    }

    @Test
    @TestSecurity(user = "edith", roles = "executive")
    void theCardSaysInOneSentenceHowItStands() {
        assertThat(get(CARD))
                .contains(
                        "<h1>Harbour Supplies &amp; Sons</h1>",
                        "whole company · March 2011, the month alone · owner edith · version 2,"
                                + " published 5 Apr 2011",
                        "Score 68.9 of 100, good, from 60.0% of the weight; 1 measure asks to act:"
                                + " Cost to serve; 2 measures have no data.")
                .containsSubsequence(
                        "Overall",
                        "68.9",
                        "good",
                        "from 60.0% of the weight",
                        "Financial",
                        "42.8",
                        "watch",
                        "Customers",
                        "95.0",
                        "good",
                        "Processes",
                        "–",
                        "no data",
                        "from 0.0% of the weight",
                        "Leading measures",
                        "Lagging measures");
    }

    @Test
    @TestSecurity(user = "edith", roles = "executive")
    void aCardOfAPastDayTellsWhatHasBeenRestatedAndKeepsTheDayInItsLinks() {
        assertThat(get(CARD)).doesNotContain("see it as it is now", "as-of=");
        assertThat(get(CARD + "&as-of=2011-04-20"))
                .containsSubsequence(
                        "As published by 20 Apr 2011",
                        "see it as it is now",
                        "Restated since",
                        "Profit of customers",
                        "9,500.00",
                        "9,600.00")
                .contains("name=\"as-of\" type=\"date\" value=\"2011-04-20\"")
                .contains("measure=profit&amp;month=2011-03&amp;span=month&amp;as-of=2011-04-20");
        assertThat(get("/app/scorecards/measure?card=company&measure=otif&as-of=2011-04-20"))
                .doesNotContain("Enter a value");
        given().get(CARD + "&as-of=yesterday")
                .then()
                .statusCode(400)
                .body(containsString("must be written like 2011-03-31"));
    }

    @Test
    @TestSecurity(user = "edith", roles = "executive")
    void aCardCanBeTakenAlongAsItIsShown() {
        assertThat(get(CARD + "&span=quarter&as-of=2011-04-20"))
                .containsSubsequence("Take it along:", ">CSV</a>", ">XLSX</a>", ">PDF</a>")
                .contains(
                        "/app/scorecards/card/export?form=pdf&amp;card=company&amp;month=2011-03"
                                + "&amp;span=quarter&amp;as-of=2011-04-20");
        given().get("/app/scorecards/card/export?form=pdf&card=company&month=2011-02")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"scorecard-company.pdf\"")
                .body(equalTo("PDF of 2011-02"));
        given().get("/app/scorecards/card/export?form=doc&card=company")
                .then()
                .statusCode(400)
                .body(containsString("A scorecard can be had as csv, xlsx, pdf, svg."));
    }

    @Test
    @TestSecurity(user = "edith", roles = "executive")
    void whatFailsWhileItIsWrittenIsAPageThatSaysSoAndNoHalfFile() {
        given().get("/app/scorecards/card/export?form=pdf&card=company&month=2010-01")
                .then()
                .statusCode(500)
                .header("Content-Disposition", nullValue())
                .contentType(containsString("text/html"));
    }

    @Test
    @TestSecurity(user = "edith", roles = "executive")
    void theCardOfTheCompanyShowsTheWaterfallFromPlanAndTheWhaleCurve() {
        assertThat(get(CARD))
                .contains("hx-get=\"/app/scorecards/ledger?card=company&amp;month=2011-03");
        assertThat(get(CARD + "&as-of=2011-04-20")).doesNotContain("/app/scorecards/ledger");
        assertThat(get("/app/scorecards/ledger?card=company&month=2011-03"))
                .containsSubsequence(
                        "Where the profit comes from",
                        "whole company · March 2011",
                        "the company kept",
                        "Open the bridge",
                        "id=\"whale-curve\"",
                        "The curve in stretches")
                .doesNotContain("NOT_FOUND");
        assertThat(get("/app/scorecards/ledger?card=company&month=2010-05"))
                .contains("The month has no run of record of its own.");
    }

    @Test
    @TestSecurity(user = "nora", roles = "executive")
    void theCardOfAUnitShowsTheCurveOfItsCustomersAlone() {
        assertThat(get("/app/scorecards/ledger?card=north&month=2011-03"))
                .contains("id=\"whale-curve\"")
                .doesNotContain("Open the bridge");
    }

    @Test
    @TestSecurity(user = "edith", roles = "executive")
    void theStrategyMapLeadsFromBoxesToRowsAndTellsItsArrows() {
        String page = get(CARD);
        assertThat(page)
                .contains("href=\"#objective-earn\"", "id=\"objective-earn\"")
                .contains("aria-label=\"Earn with &lt;all&gt; customers: watch, score 42.8\"")
                .contains("aria-label=\"Deliver on time: no data\"")
                .containsSubsequence(
                        "Keep customers supports Earn with &lt;all&gt; customers",
                        "holds",
                        "0.50 points for each point 2 months later, 95% sure between 0.13 and 0.88, 20"
                                + " pairs of changes",
                        "Deliver on time supports Keep customers",
                        "open",
                        "in the same month",
                        "not tested: 4 of 10 months needed")
                .doesNotContain("<all>", "NOT_FOUND", " style=");
        assertThat(Pattern.compile("class=\"arrow (un)?tested\"").matcher(page).results())
                .hasSize(3);
        assertThat(page.indexOf(">Financial</text>")).isLessThan(page.indexOf(">Learning</text>"));
    }

    @Test
    @TestSecurity(user = "edith", roles = "executive")
    void theTableTellsTheEffectAndNotTheSign() {
        assertThat(row("Cost to serve"))
                .containsSubsequence(
                        "less is better, the scale runs from right to left",
                        "Over 13 months: from 8.0% to 20.0%",
                        "20.0%",
                        "12.0% goal",
                        "+8.0 points",
                        "worse",
                        "+1.0 points",
                        "worse",
                        "22.2",
                        "act");
        assertThat(row("Profit of customers"))
                .containsSubsequence(
                        "9,500.00",
                        "10,000.00 goal",
                        "−500.00",
                        "worse",
                        "+500.00",
                        "better",
                        "−400.00",
                        "worse",
                        "63.3",
                        "watch",
                        "edith",
                        "50%");
    }

    @Test
    @TestSecurity(user = "edith", roles = "executive")
    void whatIsMissingSaysWhyAndWhatWasCutIsTold() {
        assertThat(row("Cost of an order"))
                .contains("no data", "Nothing was observed yet.")
                .doesNotContain("0.00<");
        assertThat(row("Satisfaction"))
                .contains("116.7 before it was held within 0 and 100", ">100.0<");
        assertThat(get(CARD))
                .containsSubsequence("To see to", "Ask to act", "Cost to serve", "20.0% (edith)")
                .containsSubsequence(
                        "Values due",
                        "Orders on time",
                        "to be entered by 10 Apr 2011, late (amara)")
                .containsSubsequence("No data", "Cost of an order", "Nothing was observed yet.");
    }

    @Test
    @TestSecurity(user = "edith", roles = "executive")
    void whatAddsUpToDateIsHeldAgainstAYearAgoOnly() {
        assertThat(get(CARD + "&month=2011-03&span=quarter"))
                .contains("January to March 2011, quarter to date")
                .contains("<option value=\"2011-03\" selected>March 2011</option>")
                .contains("<option value=\"quarter\" selected>quarter to date</option>")
                .contains(
                        "/app/scorecards/measure?card=company&amp;measure=profit&amp;month=2011-03&amp;span=quarter");
        assertThat(row(CARD + "&span=quarter", "Profit of customers"))
                .containsSubsequence(
                        "27,000.00",
                        "+17,000.00",
                        "better",
                        "<td class=\"num extra\">–",
                        "<td class=\"num extra\">–");
    }

    @Test
    @TestSecurity(user = "edith", roles = "executive")
    void whatCannotBeAskedIsRefusedWithAWordOfAdvice() {
        given().get(CARD + "&month=soon")
                .then()
                .statusCode(400)
                .body(containsString("The month must be written like 2011-03."));
        given().get(CARD + "&span=decade")
                .then()
                .statusCode(400)
                .body(containsString("The span must be month, quarter, half-year or year"));
        given().get("/app/scorecards/card").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "adam", roles = "administrator")
    void whoKeepsUsersSeesNoScorecards() {
        for (String page : new String[] {LIST, CARD, LIST + "/versions", LIST + "/new"}) {
            given().get(page).then().statusCode(403);
        }
    }

    private static String row(String measure) {
        return row(CARD, measure);
    }

    private static String row(String page, String measure) {
        String table = get(page);
        int begin = table.indexOf("<tr class=\"measure\"", table.indexOf("class=\"card-table\""));
        int at = table.indexOf(">" + measure + "</a>", begin);
        assertThat(at).isPositive();
        return table.substring(at, table.indexOf("</tr>", at));
    }

    private static String get(String address) {
        return given().get(address).then().statusCode(200).extract().asString();
    }
}
