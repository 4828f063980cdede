package org.whalecurve.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the pages send, and what other sites make a browser send. */
@QuarkusTest
@TestSecurity(
        user = "carla",
        roles = {"controller", "administrator"})
class OrdersTest {

    @Test
    void ordersFromElsewhereAreRefusedWhereverTheyGo() {
        for (String order :
                List.of(
                        "/app/imports?profile=harbour-ledger&name=x.csv",
                        "/app/imports/imp-4/discard",
                        "/app/runs",
                        "/app/periods",
                        "/app/periods/reopen",
                        "/app/models",
                        "/app/models/publish",
                        "/app/access/grant")) {
            for (Map<String, String> headers :
                    List.of(
                            Map.<String, String>of(),
                            Map.of(
                                    "Sec-Fetch-Site",
                                    "cross-site",
                                    "Origin",
                                    "https://evil.example"),
                            Map.of(
                                    "Sec-Fetch-Site",
                                    "same-origin",
                                    "Origin",
                                    "https://whalecurve.example"),
                            Map.of(
                                    "Sec-Fetch-Site",
                                    "cross-site",
                                    "Origin",
                                    "https://whalecurve.example",
                                    "X-Whalecurve",
                                    "1"),
                            Map.of("Origin", "https://whalecurve.example", "X-Whalecurve", "1"))) {
                int status =
                        PagesTest.yaml()
                                .headers(headers)
                                .contentType(
                                        order.startsWith("/app/imports?")
                                                ? "text/csv"
                                                : order.equals("/app/models")
                                                        ? "application/yaml"
                                                        : "application/x-www-form-urlencoded")
                                .body("user=mallory&unit=*")
                                .post(order)
                                .statusCode();
                assertThat(status).as("%s with %s", order, headers).isEqualTo(403);
            }
        }
        given().get("/app/access").then().body(containsString("edith"));
        assertThat(given().get("/app/access").asString()).doesNotContain("mallory");
    }

    @Test
    void aDeliveredFileGetsAPageAndTheSameFileLeadsThereAgain() {
        byte[] file = "Order,Date\n".repeat(300_000).getBytes(StandardCharsets.UTF_8);
        for (String end : List.of("imp-" + file.length, "imp-" + file.length + "?again=yes")) {
            PagesTest.ours()
                    .contentType("text/csv")
                    .body(file)
                    .post("/app/imports?profile=harbour-ledger&name=orders.csv")
                    .then()
                    .statusCode(201)
                    .header("Location", endsWith("/app/imports/" + end));
        }
        assertThat(given().get("/app/imports/imp-" + file.length + "?again=yes").asString())
                .contains("was delivered before", "No lines were added");
    }

    @Test
    void whatWasOrderedLeadsOn() {
        PagesTest.ours()
                .formParam("period", "2011-04")
                .formParam("model", "harbour@2")
                .post("/app/runs")
                .then()
                .statusCode(204)
                .header("HX-Redirect", containsString("/app/runs/"));
        PagesTest.ours()
                .formParam("id", "2011-05")
                .formParam("first", "2011-05")
                .formParam("last", "")
                .post("/app/periods")
                .then()
                .statusCode(204);
        PagesTest.ours()
                .formParam("x", "1")
                .post("/app/imports/imp-4/resume")
                .then()
                .statusCode(204);
    }

    @Test
    void whatCannotBeOrderedIsSaidAndNothingHappens() {
        PagesTest.ours()
                .formParam("id", "x")
                .formParam("first", "March")
                .post("/app/periods")
                .then()
                .statusCode(400)
                .body(containsString("must be written like 2011-03"));
        PagesTest.ours()
                .formParam("period", "2011-04")
                .post("/app/runs")
                .then()
                .statusCode(400)
                .body(containsString("Choose a period"));
        PagesTest.ours()
                .formParam("user", " ")
                .formParam("unit", "north")
                .post("/app/access/grant")
                .then()
                .statusCode(400);
        PagesTest.ours()
                .formParam("user", "nobody")
                .formParam("unit", "north")
                .post("/app/access/revoke")
                .then()
                .statusCode(404);
    }

    @Test
    void theFaultsOfADocumentStandBesideItsLines() {
        PagesTest.ours()
                .contentType("application/yaml")
                .body("wrong: yes\npools: <b>\n")
                .post("/app/models")
                .then()
                .statusCode(422)
                .body(containsString("The id is missing."))
                .body(containsString("pools: &lt;b&gt;"));
        PagesTest.ours()
                .contentType("application/yaml")
                .body("id: harbour\n")
                .post("/app/models")
                .then()
                .statusCode(201)
                .header("Location", containsString("/app/models/document?model=harbour"));
    }

    @Test
    void aDocumentMayNotBeLargerThanAMillionBytes() {
        PagesTest.ours()
                .contentType("application/yaml")
                .body("#".repeat(1_000_000))
                .post("/app/models")
                .then()
                .statusCode(201);
        PagesTest.ours()
                .contentType("application/yaml")
                .body("#".repeat(1_000_001))
                .post("/app/models")
                .then()
                .statusCode(413)
                .body(containsString("At most a million bytes"));
    }
}
