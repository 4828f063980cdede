package org.whalecurve.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A strategy map is drawn on; what is drawn travels along as a document and is kept elsewhere. */
@QuarkusTest
class MapPagesTest {

    private static final String MAP = "/app/scorecards/map";
    private static final Pattern DOCUMENT =
            Pattern.compile("<textarea id=\"map-document\"[^>]*>(.*?)</textarea>", Pattern.DOTALL);

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void aMapIsDrawnFromAVersion() {
        assertThat(get("/app/scorecards/document?card=company&version=2"))
                .contains("href=\"/app/scorecards/map?card=company&amp;version=2\"");
        assertThat(get(MAP + "?card=company&version=2"))
                .contains("data-keeping=\"/app/scorecards?basis=", "How to draw")
                .contains("data-objective=\"earn\"", "data-lane=\"Financial\"")
                .contains("aria-label=\"Earn with &lt;all&gt; customers, 1 of 1 in Financial\"");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void whatIsDrawnComesBackAndTheNextChangeStartsFromIt() {
        String first =
                drawn(
                        documentOf(get(MAP + "?card=company&version=2")),
                        Map.of("change", "rename", "objective", "earn", "name", "Earn <most>"));
        assertThat(first)
                .contains("It is called “Earn &lt;most&gt;” now.")
                .contains("aria-label=\"Earn &lt;most&gt;, 1 of 1 in Financial\"");

        String second =
                drawn(
                        documentOf(first),
                        Map.of(
                                "change",
                                "connect",
                                "card",
                                "company",
                                "objective",
                                "earn",
                                "supported",
                                "keep"));
        assertThat(second)
                .contains("An arrow leads from “Earn &lt;most&gt;” to")
                .contains("data-supports=\"keep \"");
    }

    @Test
    @TestSecurity(user = "carla", roles = "controller")
    void whatCannotBeDrawnIsRefusedInWords() {
        String document = documentOf(get(MAP + "?card=company&version=2"));

        Response emptied =
                draw(
                        document,
                        Map.of(
                                "change",
                                "move",
                                "objective",
                                "earn",
                                "perspective",
                                "Customers",
                                "place",
                                "0"));
        assertThat(emptied.statusCode()).isEqualTo(400);
        assertThat(emptied.asString()).contains("A perspective needs at least one objective.");
        assertThat(draw(document, Map.of("change", "explode")).asString())
                .contains("A change is move, connect, disconnect, rename, remove or add.");
        assertThat(
                        draw(
                                        document,
                                        Map.of(
                                                "change",
                                                "rename",
                                                "objective",
                                                "absent",
                                                "name",
                                                "A"))
                                .asString())
                .contains("There is no objective &#39;absent&#39; on this card.");
        assertThat(
                        draw(
                                        document,
                                        Map.of(
                                                "change",
                                                "add",
                                                "perspective",
                                                "financial",
                                                "name",
                                                "A",
                                                "owner",
                                                "b",
                                                "figure",
                                                "net-profit",
                                                "goal",
                                                "much",
                                                "red-flag",
                                                "1"))
                                .asString())
                .contains("The goal is a number such as 1234.5, not &#39;much&#39;.");
    }

    @Test
    @TestSecurity(user = "edith", roles = "executive")
    void whoReadsScorecardsDoesNotDraw() {
        assertThat(given().get(MAP + "?card=company&version=2").statusCode()).isEqualTo(403);
        assertThat(draw("scorecard: company", Map.of()).statusCode()).isEqualTo(403);
    }

    private static String drawn(String document, Map<String, String> change) {
        Response answer = draw(document, change);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString();
    }

    private static Response draw(String document, Map<String, String> change) {
        return PagesTest.ours()
                .contentType("application/yaml")
                .queryParams(change)
                .body(document)
                .post(MAP);
    }

    private static String documentOf(String page) {
        Matcher found = DOCUMENT.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String get(String address) {
        return given().get(address).then().statusCode(200).extract().asString();
    }
}
