package org.whalecurve.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.specification.RequestSpecification;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What was tried is saved, looked at again, compared, renamed and deleted. */
@QuarkusTest
class ScenarioPagesTest {

    private static final Pattern ID = Pattern.compile("scenario=([^&]+)$");
    private static final Pattern RUN = Pattern.compile("name=\"run\" value=\"([^\"]+)\"");

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void aScenarioIsSavedAndOpenedAgain() {
        String page = save("Half a desk", "expense.desk", "-50");

        assertThat(get(page))
                .containsSubsequence(
                        "<h1>Half a desk</h1>",
                        "by carla",
                        "as it was saved",
                        "What the company keeps",
                        "\u221226.19",
                        "73.81",
                        "Expense",
                        "Order desk",
                        "\u221250%",
                        "Change it further",
                        "Rename",
                        "From the run to the scenario");
        assertThat(get("/app/what-if/scenarios?run=" + run())).contains("Half a desk", "73.81");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void scenariosStandSideBySide() {
        String cheaper = idOf(save("Cheaper", "expense.desk", "-50"));
        String without = idOf(save("Without Bell Rope", "drop", "C200"));

        assertThat(
                        get(
                                "/app/what-if/scenarios?run=%s&scenario=%s&scenario=%s"
                                        .formatted(run(), cheaper, without)))
                .containsSubsequence(
                        "Side by side",
                        "In the run",
                        "Cheaper",
                        "Without Bell Rope",
                        "What the company keeps",
                        "\u221226.19",
                        "73.81",
                        "\u221276.53",
                        "Unprofitable customers",
                        "checked");
        given().get("/app/what-if/scenarios?run=" + run() + "&scenario=a".repeat(6))
                .then()
                .statusCode(400)
                .body(containsString("Choose up to 5 scenarios"));
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void aScenarioIsRenamedAndDeleted() {
        String id = idOf(save("Draft", "price", "5"));

        String renamed =
                form(id, 0)
                        .formParam("name", "Five per cent")
                        .formParam("note", "")
                        .post("/app/what-if/scenarios/rename")
                        .then()
                        .statusCode(204)
                        .extract()
                        .header("HX-Redirect");
        assertThat(get(renamed)).contains("<h1>Five per cent</h1>");
        form(id, 0).post("/app/what-if/scenarios/delete").then().statusCode(412);
        form(id, 1).post("/app/what-if/scenarios/delete").then().statusCode(204);
        given().get(renamed).then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void withoutANameOrAChangeNothingIsSaved() {
        order().formParam("run", run())
                .formParam("price", "5")
                .formParam("name", " ")
                .post("/app/what-if/scenarios")
                .then()
                .statusCode(400)
                .body(containsString("A scenario needs a name."));
        order().formParam("run", run())
                .formParam("price", "0")
                .formParam("name", "Nothing")
                .post("/app/what-if/scenarios")
                .then()
                .statusCode(400)
                .body(containsString("Nothing is different from the run"));
    }

    @Test
    @TestSecurity(user = "nora", roles = "executive")
    void whoSeesAPartOfTheCompanySeesNoScenarios() {
        given().get("/app/what-if/scenarios").then().statusCode(403);
    }

    private static String save(String name, String parameter, String value) {
        return order().formParam("run", run())
                .formParam(parameter, value)
                .formParam("name", name)
                .formParam("note", "")
                .post("/app/what-if/scenarios")
                .then()
                .statusCode(204)
                .extract()
                .header("HX-Redirect");
    }

    private static RequestSpecification form(String id, long version) {
        return order().formParam("run", run())
                .formParam("scenario", id)
                .formParam("version", version);
    }

    private static RequestSpecification order() {
        return PagesTest.ours();
    }

    private static String run() {
        Matcher run = RUN.matcher(get("/app/what-if"));
        assertThat(run.find()).isTrue();
        return run.group(1);
    }

    private static String idOf(String page) {
        Matcher id = ID.matcher(page);
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private static String get(String page) {
        return given().get(page).then().statusCode(200).extract().asString();
    }
}
