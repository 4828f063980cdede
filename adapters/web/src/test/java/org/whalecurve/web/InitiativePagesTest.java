package org.whalecurve.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/** What the sample company undertakes, on pages; its clock stands at the 4th of April 2011. */
@QuarkusTest
class InitiativePagesTest {

    private static final String LIST = "/app/initiatives";
    private static final String ONE = LIST + "/one?initiative=small-orders";
    private static final String CLOSING = LIST + "/closing";

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void theListBeginsWithWhatIsLateAndLeadsToTheInitiative() {
        assertThat(get(LIST))
                .contains("1 initiative is late, 1 at risk.", "New initiative")
                .containsSubsequence(
                        "href=\"/app/initiatives/one?initiative=small-orders\">Fewer small orders",
                        "</span> late</span>",
                        "Small orders listed: due on 31 Mar 2011, 4 days ago.",
                        "</span> at risk</span>",
                        "50 % of the budget are spent, but only 28 % of the time is over.",
                        "They may buy elsewhere",
                        "2,500.00",
                        "5,000.00",
                        "Prices of small orders",
                        "abandoned");
        assertThat(get(LIST + "?attention=late&state=under-way"))
                .contains("<option value=\"late\" selected>", "Fewer small orders")
                .doesNotContain("Prices of small orders");
        assertThat(get(LIST + "?state=proposed")).contains("There is no such initiative.");
        assertThat(given().get(LIST + "?state=lost").statusCode()).isEqualTo(400);
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void theListIsATableToo() {
        assertThat(get(LIST + "/export?state=under-way"))
                .startsWith("id,name,owner,state,start,end,currency,budget,spent,days late,")
                .contains(
                        "small-orders,Fewer small orders,edith,under way,2011-03-01,2011-06-30,GBP,5000.00,2500.00,4,")
                .doesNotContain("Prices");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void anInitiativeShowsItsBenefitMilestonesTeamAndWhatHappened() {
        assertThat(get(ONE))
                .containsSubsequence(
                        "under way · 1 Mar 2011 to 30 Jun 2011 · edith",
                        "Edit charter",
                        "They cost more to pick than they bring.",
                        "To see to",
                        "27.9%",
                        "50.0%",
                        "customers C300",
                        "It earned more than it would have without: GBP\u00a0200.00, GBP\u00a040.00 for each customer touched.",
                        "With 95% certainty between GBP\u00a065.20 and GBP\u00a0334.80.",
                        "Profit in GBP, March 2011 against February 2011",
                        "1 of the touched had no statement afterwards",
                        "2 of the untouched came only afterwards and are left out; they earned GBP\u00a090.00.",
                        "Doubtful: the groups went apart before",
                        "run-1",
                        "class=\"milestone late\"",
                        "class=\"milestone reached\"",
                        "Small orders listed",
                        "late",
                        "Surcharge agreed",
                        "reached on 2 Apr 2011",
                        "measure?card=harbour&amp;measure=customer-profit",
                        "amara",
                        "20%",
                        "on the team",
                        "hx-post=\"/app/initiatives/progress\"",
                        "Surcharge agreed reached on 2 Apr 2011",
                        "They may buy elsewhere",
                        "Spent: GBP\u00a02,500.00");
        assertThat(given().get(LIST + "/one?initiative=none").statusCode()).isEqualTo(404);
        assertThat(given().get(LIST + "/one").statusCode()).isEqualTo(404);
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void aClosedOneShowsItsRecordAndTakesNothingMore() {
        assertThat(get(LIST + "/one?initiative=prices"))
                .containsSubsequence(
                        "Abandoned",
                        "by edith",
                        "Nothing came",
                        "Ask &lt;b&gt;first&lt;/b&gt;",
                        "Benefit as measured then",
                        "There are no runs of record of as many months before 2011-03",
                        "dissolved")
                .doesNotContain("Edit charter", "hx-post=\"/app/initiatives/progress\"");
        assertThat(given().get(CLOSING + "?initiative=prices").statusCode()).isEqualTo(409);
        assertThat(say("prices", "note").statusCode()).isEqualTo(409);
    }

    @Test
    @TestSecurity(user = "amara", roles = "account-manager")
    void aMemberReportsAndNeitherEditsNorCloses() {
        assertThat(get(LIST))
                .contains("Fewer small orders", "+ 1 initiative that you have no part in")
                .doesNotContain("New initiative");
        assertThat(get(ONE))
                .contains("hx-post=\"/app/initiatives/progress\"", "harbour / customer-profit")
                .doesNotContain("Edit charter", ">Close</a>", "measure?card=harbour");
        assertThat(say("small-orders", "note").header("HX-Redirect"))
                .isEqualTo("/app/initiatives/one?initiative=small-orders");
        assertThat(given().get(CLOSING + "?initiative=small-orders").statusCode()).isEqualTo(403);
        assertThat(given().get(LIST + "/charter?initiative=small-orders").statusCode())
                .isEqualTo(403);
    }

    @Test
    @TestSecurity(user = "zoe", roles = "account-manager")
    void whoHasNoPartInItIsToldThatThereAreSome() {
        assertThat(get(LIST)).contains("+ 2 initiatives that you have no part in");
        assertThat(given().get(ONE).statusCode()).isEqualTo(404);
        assertThat(say("small-orders", "note").statusCode()).isEqualTo(404);
    }

    @Test
    @TestSecurity(user = "edith", roles = "executive")
    void everythingThatHappensIsTakenDownAndWhatCannotBeIsRefused() {
        assertThat(sent(progress().formParam("kind", "money").formParam("amount", "-12.50")))
                .isEqualTo(204);
        assertThat(sent(progress().formParam("kind", "money").formParam("amount", "1.005")))
                .isEqualTo(400);
        assertThat(
                        sent(
                                progress()
                                        .formParam("kind", "milestone")
                                        .formParam("milestone", "list")
                                        .formParam("day", "2011-04-03")))
                .isEqualTo(204);
        assertThat(sent(progress().formParam("kind", "milestone").formParam("milestone", "list")))
                .isEqualTo(400);
        assertThat(sent(progress().formParam("kind", "risk").formParam("words", "Rain")))
                .isEqualTo(204);
        assertThat(sent(progress().formParam("kind", "settled").formParam("risk", "2")))
                .isEqualTo(204);
        assertThat(sent(progress().formParam("kind", "settled").formParam("risk", "x")))
                .isEqualTo(400);
        assertThat(sent(progress().formParam("kind", "party"))).isEqualTo(400);
    }

    @Test
    @TestSecurity(user = "edith", roles = "executive")
    void whoAnswersForItClosesItWithARecord() {
        assertThat(get(CLOSING + "?initiative=small-orders"))
                .contains(
                        "Close Fewer small orders",
                        "Benefit the record will keep",
                        "GBP\u00a0200.00");
        RequestSpecification record =
                PagesTest.ours()
                        .formParam("initiative", "small-orders")
                        .formParam("outcome", "closed")
                        .formParam("result", "Half as many")
                        .formParam("lessons", "Ask first");
        assertThat(record.post(CLOSING).statusCode()).as("no hand-over").isEqualTo(400);
        assertThat(record.formParam("handOver", "Bastien").post(CLOSING).header("HX-Redirect"))
                .isEqualTo("/app/initiatives/one?initiative=small-orders");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void aCharterIsWrittenAndOfTwoEditorsTheSecondKeepsTheirText() {
        assertThat(get(LIST + "/charter")).contains("data-document=\"/app/initiatives/charter\"");
        assertThat(get(LIST + "/charter?initiative=small-orders"))
                .contains(
                        "Charter of Fewer small orders, version 1",
                        "data-document=\"/app/initiatives/charter?initiative=small-orders&amp;version=1\"");
        assertThat(send("", "initiative: x").header("Location"))
                .endsWith("/app/initiatives/one?initiative=small-orders");
        Response wrong = send("", "initiative: x\nend: wrong");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("It ends before it begins.", "Nothing was stored");
        assertThat(send("?initiative=small-orders&version=1", "same").statusCode()).isEqualTo(201);
        assertThat(send("?initiative=small-orders&version=7", "same").statusCode()).isEqualTo(412);
    }

    private static Response send(String query, String document) {
        return PagesTest.ours()
                .contentType("application/yaml")
                .body(document)
                .post(LIST + "/charter" + query);
    }

    private static Response say(String initiative, String kind) {
        return PagesTest.ours()
                .formParam("initiative", initiative)
                .formParam("kind", kind)
                .formParam("words", "So it is")
                .post(LIST + "/progress");
    }

    private static RequestSpecification progress() {
        return PagesTest.ours().formParam("initiative", "small-orders");
    }

    private static int sent(RequestSpecification form) {
        return form.post(LIST + "/progress").statusCode();
    }

    private static String get(String address) {
        return given().get(address).then().statusCode(200).extract().asString();
    }
}
