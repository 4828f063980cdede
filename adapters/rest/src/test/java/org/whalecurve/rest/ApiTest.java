package org.whalecurve.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What callers get when all goes well, and how they ask for it. */
@QuarkusTest
@TestSecurity(user = "amara", roles = "controller")
class ApiTest {

    @Test
    void sayWhoIsSignedIn() {
        given().get("/api/v1/me").then().statusCode(200).body("user", equalTo("amara"));
    }

    @Test
    void newFilesAreAcceptedAndKnownOnesAreRecognised() {
        String first =
                given().queryParam("profile", "harbour-ledger")
                        .queryParam("name", "march.csv")
                        .contentType("text/csv")
                        .body("Order,Date\n1,2")
                        .post("/api/v1/imports")
                        .then()
                        .statusCode(202)
                        .body("outcome", equalTo("NEWLY_RECEIVED"))
                        .body("received.bytes", equalTo(14))
                        .extract()
                        .header("Location");
        given().queryParam("profile", "harbour-ledger")
                .contentType("application/octet-stream")
                .body("Order,Date\n1,2".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("ALREADY_RECEIVED"));
        given().get(first).then().statusCode(200).body("fileName", equalTo("march.csv"));
    }

    @Test
    void statementsExplainTheProfit() {
        given().get("/api/v1/runs/0b6c5f2d9a7e41c38f1d2e3a4b5c6d7e/customers/C100")
                .then()
                .statusCode(200)
                .body("profit.amount", equalTo("43.00"))
                .body("profit.currency", equalTo("GBP"))
                .body("revenue.steps", hasSize(5))
                .body("revenue.net.amount", equalTo("284.45"))
                .body("productCost.total.amount", equalTo("160.40"))
                .body("activities[1].cost.amount", equalTo("37.71"))
                .body("drivers[3].quantity", equalTo(34))
                .body("rank", equalTo(2));
    }

    @Test
    void scorecardsAreHadAsFilesNamedAfterWhatIsInThem() {
        given().get("/api/v1/scorecards/harbour/card.pdf?month=2011-03&span=quarter")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"scorecard-harbour-2011-03.pdf\"");
        given().get("/api/v1/scorecards/harbour/card.xlsx?month=soon").then().statusCode(400);
        given().get("/api/v1/scorecards/absent/card.csv").then().statusCode(404);
    }

    @Test
    void aFileThatFailsWhileItIsWrittenIsAProblemAndNoHalfFile() {
        for (String file : List.of("card.csv", "card.xlsx", "card.pdf", "map.svg")) {
            given().get("/api/v1/scorecards/harbour/" + file + "?month=2010-01")
                    .then()
                    .statusCode(500)
                    .contentType("application/problem+json")
                    .header("Content-Disposition", nullValue())
                    .body("code", equalTo("failed"));
        }
    }

    @Test
    void linesWithoutACustomerHaveAStatementOfTheirOwn() {
        given().get("/api/v1/runs/0b6c5f2d9a7e41c38f1d2e3a4b5c6d7e/customers/-")
                .then()
                .statusCode(200)
                .body("customer", nullValue())
                .body("rank", nullValue())
                .body("profit.amount", equalTo("-6.18"));
    }

    @Test
    void whoHasTheSameResultAlreadyIsToldSo() {
        String tag =
                given().get("/api/v1/runs/0b6c5f2d9a7e41c38f1d2e3a4b5c6d7e/customers/C100")
                        .then()
                        .header("ETag", matchesPattern("W/\"[0-9a-f]{32}\""))
                        .header("Cache-Control", "private, no-cache")
                        .extract()
                        .header("ETag");
        given().header("If-None-Match", tag)
                .get("/api/v1/runs/0b6c5f2d9a7e41c38f1d2e3a4b5c6d7e/customers/C100")
                .then()
                .statusCode(304)
                .header("ETag", tag);
    }

    @Test
    void whoWantsAnotherVersionThanThereIsDoesNotHearThatTheirsIsUnchanged() {
        given().header("If-Match", "\"0\"")
                .get("/api/v1/runs/0b6c5f2d9a7e41c38f1d2e3a4b5c6d7e/customers/C100")
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("code", equalTo("stale"));
    }

    @Test
    void percentagesAreLeftOutWhereThereIsNoProfitToTakeThemOf() {
        given().get("/api/v1/runs/0b6c5f2d9a7e41c38f1d2e3a4b5c6d7e/whale-curve")
                .then()
                .statusCode(200)
                .body("peakPercent", equalTo(294.49f))
                .body("points[2].cumulativeProfit.amount", equalTo("182.35"));
        given().get("/api/v1/runs/loss/whale-curve")
                .then()
                .statusCode(200)
                .body("total.amount", equalTo("-0.04"))
                .body("peakPercent", nullValue())
                .body("points[1].profitPercent", nullValue());
    }

    @Test
    void everyStatementCanBeFetchedAsATable() {
        String table =
                given().get("/api/v1/runs/0b6c5f2d9a7e41c38f1d2e3a4b5c6d7e/customers.csv")
                        .then()
                        .statusCode(200)
                        .header("Content-Type", containsString("text/csv"))
                        .header(
                                "Content-Disposition",
                                containsString("statements-0b6c5f2d9a7e41c38f1d2e3a4b5c6d7e.csv"))
                        .extract()
                        .asString();
        assertThat(table.lines())
                .hasSize(7)
                .anyMatch(line ->
                        line.startsWith(
                                "0b6c5f2d9a7e41c38f1d2e3a4b5c6d7e,2011-03,GBP,1,C300,Cap Nord,France,"))
                .anyMatch(line ->
                        line.startsWith(
                                "0b6c5f2d9a7e41c38f1d2e3a4b5c6d7e,2011-03,GBP,,'-,no customer named,"));
    }

    @Test
    void tablesOfRunsThatAreNotThereAreRefusedLikeAnythingElse() {
        given().get("/api/v1/runs/none/customers.csv")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"));
    }

    @Test
    void customersAreChangedOnlyOnTheVersionThatWasRead() {
        String details =
                """
                {"name":"Anchor","country":"","segment":null,"parent":null,"owner":"amara","unit":null}\
                """;
        String tag =
                given().get("/api/v1/customers/C100")
                        .then()
                        .statusCode(200)
                        .extract()
                        .header("ETag");
        given().contentType("application/json")
                .body(details)
                .put("/api/v1/customers/C100")
                .then()
                .statusCode(428)
                .body("code", equalTo("version-missing"));
        given().contentType("application/json")
                .header("If-Match", "\"6\"")
                .body(details)
                .put("/api/v1/customers/C100")
                .then()
                .statusCode(412);
        given().contentType("application/json")
                .header("If-Match", tag)
                .body(details)
                .put("/api/v1/customers/C100")
                .then()
                .statusCode(200)
                .header("ETag", "\"8\"")
                .body("name", equalTo("Anchor"));
    }

    @Test
    void ordersForTheSameRunSayThatItIsThere() {
        String order =
                """
                {"period":"2011-03","costModel":"harbour","version":1}\
                """;
        given().contentType("application/json")
                .body(order)
                .post("/api/v1/runs")
                .then()
                .statusCode(200);
        given().contentType("application/json")
                .header("Idempotency-Key", "order-1")
                .body(order)
                .post("/api/v1/runs")
                .then()
                .statusCode(202)
                .header(
                        "Location",
                        containsString("/api/v1/runs/0b6c5f2d9a7e41c38f1d2e3a4b5c6d7e"));
    }

    @Test
    void rankingsAreSortedAsAsked() {
        given().get(
                        "/api/v1/runs/0b6c5f2d9a7e41c38f1d2e3a4b5c6d7e/customers?sort=profit&limit=2&fromRank=1&toRank=5")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].customer.key", equalTo("C400"))
                .body(
                        "items[0].href",
                        equalTo("/api/v1/runs/0b6c5f2d9a7e41c38f1d2e3a4b5c6d7e/customers/C400"));
        given().get("/api/v1/runs/0b6c5f2d9a7e41c38f1d2e3a4b5c6d7e/customers?sort=size")
                .then()
                .statusCode(400);
        given().get("/api/v1/runs/0b6c5f2d9a7e41c38f1d2e3a4b5c6d7e/customers?limit=501")
                .then()
                .statusCode(400);
        given().get("/api/v1/runs/0b6c5f2d9a7e41c38f1d2e3a4b5c6d7e/customers?fromRank=first")
                .then()
                .statusCode(400);
    }
}
