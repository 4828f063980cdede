package org.whalecurve.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A measure opens down to the customers that moved it; what nobody records is entered. */
@QuarkusTest
class MeasurePagesTest {

    private static final String MEASURE = "/app/scorecards/measure?card=company&measure=";

    @Test
    @TestSecurity(user = "edith", roles = "executive")
    void aMeasureSaysWhatItIsAndHowItCameToWhereItIs() {
        assertThat(get(MEASURE + "cost-to-serve&month=2011-03"))
                .contains("<h1>Cost to serve</h1>", "What &lt;Cost to serve&gt; is")
                .contains(
                        "href=\"/app/scorecards/card?card=company&amp;month=2011-03&amp;span=month\"")
                .contains("&amp;span=month#objective-earn\">Earn with &lt;all&gt; customers</a>")
                .contains("20.0% in March 2011.", "per cent", "less is better")
                .contains("good from 12.0% on, a reason to act beyond 18.0%")
                .contains("months are added up above and below the line, then divided once")
                .contains("runs of record: Cost to attain, serve and retain customers")
                .contains("50% of its objective")
                .contains("Nothing was observed in 2010-10.")
                .doesNotContain("Enter a value", "NOT_FOUND");
    }

    @Test
    @TestSecurity(user = "edith", roles = "executive")
    void theEffectsOfTheGroupsAddUpToTheChange() {
        String page = get(MEASURE + "profit");
        assertThat(page)
                .contains(
                        "From GBP\u00a09,000.00 in February 2011 to GBP\u00a09,500.00 in March 2011:"
                                + " +500.00, which is better.")
                .contains("by=country&amp;group=France#moved", "by=country&amp;ungrouped=yes#moved")
                .contains("since=2010-03", "by=owner#moved\">account manager</a>")
                .containsSubsequence(
                        "France",
                        "+400.00",
                        "Spain",
                        "+100.00",
                        "in no group",
                        "−50.00",
                        "No customer’s",
                        "+50.00",
                        "Change",
                        "+500.00")
                .contains("after=1#moved\">Next part")
                .doesNotContain("outside your area");
        List<BigDecimal> effects = effects(page);
        assertThat(effects.subList(0, 4).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(effects.get(4));
        Matcher statement =
                Pattern.compile("href=\"(/app/customers/statement[^\"]+)\"").matcher(page);
        assertThat(statement.find()).isTrue();
        given().get(statement.group(1).replace("&amp;", "&")).then().statusCode(200);
    }

    @Test
    @TestSecurity(user = "nora", roles = "executive")
    void whatIsOutsideTheAreaOfTheReaderIsCountedWithItsEffect() {
        assertThat(get(MEASURE + "profit&by=segment&ungrouped=yes"))
                .contains("2 customers in no group")
                .containsSubsequence("+ 3 customers outside your area", "+100.00", "Change")
                .contains("All customers")
                .doesNotContain("Spain");
    }

    @Test
    @TestSecurity(user = "edith", roles = "executive")
    void whereNobodyCanBeSaidToHaveMovedItThePageSaysWhy() {
        assertThat(get(MEASURE + "cost-to-serve"))
                .contains("&#39;Cost to serve&#39; does not add up over customers.", "History");
        given().get(MEASURE + "profit&by=colour")
                .then()
                .statusCode(400)
                .body(containsString("by country, segment, owner or unit"));
        given().get(MEASURE + "unheard-of").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "edith", roles = "executive")
    void aFigureOfOperationsSaysWhatItNeedsAndThatNobodyMovedIt() {
        assertThat(get(MEASURE + "order-cost"))
                .contains(
                        "runs of record: Cost to attain, serve and retain customers ÷ their orders")
                .contains("It needs order lines of customers.")
                .contains("&#39;Cost of an order&#39; does not add up over customers.");
    }

    @Test
    @TestSecurity(user = "amara", roles = "account-manager")
    void whoAnswersForAMeasureEntersItsValue() {
        assertThat(get(MEASURE + "otif"))
                .contains("Enter a value", "hx-post=\"/app/scorecards/values\"", "No data for");
        String page =
                enter("2010-06", "\u22125", "Lorries stood still")
                        .statusCode(204)
                        .extract()
                        .header("HX-Redirect");
        assertThat(page).contains("measure=otif", "month=2010-06", "span=quarter");
        assertThat(get(page)).contains("−5.0% in April to June 2010.");
    }

    @Test
    @TestSecurity(user = "amara", roles = "account-manager")
    void aValueThatCannotBeUsedIsRefusedInWords() {
        enter("2010-07", "0", "").statusCode(400).body(containsString("The value asks to act."));
        enter("2010-07", "a lot", "")
                .statusCode(400)
                .body(containsString("with a point before its decimals"));
        enter("July", "1", "").statusCode(400).body(containsString("written like 2011-03"));
    }

    @Test
    @TestSecurity(user = "edith", roles = "executive")
    void whoDoesNotAnswerForAMeasureEntersNothing() {
        assertThat(get(MEASURE + "otif")).doesNotContain("Enter a value");
        enter("2010-08", "90", "").statusCode(403);
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void whoKeepsScorecardsMayEnterForOthers() {
        assertThat(get(MEASURE + "otif")).contains("Enter a value");
    }

    @Test
    @TestSecurity(user = "amara", roles = "account-manager")
    void whatIsEnteredWaitsForWhoApprovesIt() {
        enter("satisfaction", "2010-09", "81", "Asked by telephone").statusCode(204);

        assertThat(get(MEASURE + "satisfaction"))
                .contains("Due on day 10 of the month after. Counts when carla has approved it.")
                .containsSubsequence(
                        "September 2010", "81.0", "amara", "telephone", "waits for carla")
                .doesNotContain(">Approve<");
        assertThat(get("/app/scorecards/card?card=company"))
                .containsSubsequence(
                        "To approve", "Satisfaction", "September 2010, entered by amara");
        decide("1", "approve", "").statusCode(403);
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void whoApprovesAMeasureDecidesAndDoesNotEnter() {
        assertThat(get(MEASURE + "satisfaction")).doesNotContain("Enter a value");
    }

    /** Those of the groups, that of no customer, and the change. */
    private static List<BigDecimal> effects(String page) {
        String groups = page.substring(page.indexOf("Effects by country"));
        return Pattern.compile("<td class=\"num\">([+\u2212][0-9.,]+)")
                .matcher(groups.substring(0, groups.indexOf("</table>")))
                .results()
                .map(amount -> amount.group(1).replace('\u2212', '-').replace(",", ""))
                .map(BigDecimal::new)
                .toList();
    }

    private static ValidatableResponse decide(String number, String decision, String note) {
        return PagesTest.ours()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("card", "company")
                .formParam("measure", "satisfaction")
                .formParam("number", number)
                .formParam("decision", decision)
                .formParam("note", note)
                .post("/app/scorecards/values/decision")
                .then();
    }

    private static ValidatableResponse enter(String month, String value, String note) {
        return enter("otif", month, value, note);
    }

    private static ValidatableResponse enter(
            String measure, String month, String value, String note) {
        return PagesTest.ours()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("card", "company")
                .formParam("measure", measure)
                .formParam("span", "quarter")
                .formParam("month", month)
                .formParam("value", value)
                .formParam("note", note)
                .post("/app/scorecards/values")
                .then();
    }

    private static String get(String address) {
        return given().get(address).then().statusCode(200).extract().asString();
    }
}
