package org.whalecurve.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent wrongly is refused with a problem that says where and what. */
@QuarkusTest
@TestSecurity(user = "amara", roles = "controller")
class StrictnessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"period\":\"2011-03\",\"costModel\":\"harbour\",\"version\":1,\"admin\":true}",
                "{\"period\":\"2011-03\",\"costModel\":\"harbour\",\"version\":1,\"version\":2}",
                "{\"period\":\"2011-03\",\"costModel\":\"harbour\",\"version\":1} x",
                "{\"period\":\"2011-03\",\"costModel\":\"harbour\",\"version\":1}{}",
                "{\"period\":\"2011-03\",\"costModel\":\"harbour\",\"version\":\"1\"}",
                "{\"period\":\"2011-03\",\"costModel\":\"harbour\",\"version\":1.5}",
                "{\"period\":\"2011-03\",\"costModel\":\"harbour\",\"version\":true}",
                "{\"period\":\"2011-03\",\"costModel\":\"harbour\",\"version\":null}",
                "{\"period\":\"2011-03\",\"costModel\":\"harbour\",\"version\":9007199254740993}",
                "{\"period\":\"2011-03\",\"costModel\":\"harbour\",\"version\":1e400}",
                "{\"period\":\"2011-03\",\"costModel\":\"harbour\",\"version\":NaN}",
                "{\"period\":201103,\"costModel\":\"harbour\",\"version\":1}",
                "{\"period\":null,\"costModel\":\"harbour\",\"version\":1}",
                "{\"period\":[\"2011-03\"],\"costModel\":\"harbour\",\"version\":1}",
                "{\"costModel\":\"harbour\",\"version\":1}",
                "{\"period\":\"2011-03\",",
                "{'period':'2011-03'}",
                "[]",
                "\"text\"",
                "null",
                "17",
                ""
            })
    void jsonThatIsNotWhatIsExpectedIsRefused(String body) {
        post(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("wrong-json"))
                .body("detail", not(containsString("org.")))
                .body("detail", not(containsString("java")))
                .body("detail", not(containsString("Exception")));
    }

    @Test
    void theProblemNamesLineColumnAndField() {
        post("{\"period\":\"2011-03\",\n \"costModel\":\"harbour\",\n  \"version\":\"one\"}")
                .statusCode(400)
                .body("detail", containsString("Line 3, column "))
                .body("faults[0].where", equalTo("version"))
                .body("faults[0].line", equalTo(3));
    }

    @Test
    void deepNestsAndEndlessNumbersCostNothing() {
        post("{\"period\":" + "[".repeat(100_000)).statusCode(400);
        post("{\"version\":" + "9".repeat(2_000) + "}").statusCode(400);
    }

    @Test
    void bodiesAreHeldToTheirLimitWhetherAnnouncedOrNot() throws Exception {
        byte[] large = "x".repeat(1_000_001).getBytes(StandardCharsets.UTF_8);
        assertThat(send("POST", "/api/v1/runs", "application/json", () -> large).statusCode())
                .isEqualTo(413);
        assertThat(sendChunked("POST", "/api/v1/runs", "application/json", large)).isEqualTo(413);
        assertThat(sendChunked("PUT", "/api/v1/import-profiles/x", "application/yaml", large))
                .isEqualTo(413);
    }

    @Test
    void filesOfAnySizeStreamThrough() throws Exception {
        long size = 64L * 1024 * 1024;
        HttpRequest request =
                HttpRequest.newBuilder(server().resolve("/api/v1/imports?profile=harbour-ledger"))
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofInputStream(() -> zeros(size)))
                        .build();
        HttpResponse<String> answer = send(request);
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).contains("\"bytes\":" + size);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/runs?perod=2011-03, perod",
        "/api/v1/runs?limit=1&limit=2, limit",
        "/api/v1/runs?limit=0, limit",
        "/api/v1/runs?limit=1e3, limit",
        "/api/v1/runs/0b6c5f2d9a7e41c38f1d2e3a4b5c6d7e/customers?contry=UK, contry",
        "/api/v1/runs/0b6c5f2d9a7e41c38f1d2e3a4b5c6d7e/customers?toRank=-1, toRank",
        "/api/v1/me?x=1, x",
        "/api/v1/cost-models/harbour/versions/one, version"
    })
    void parametersThatCannotBeAreNamed(String path, String parameter) {
        given().get(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("faults[0].where", equalTo(parameter));
    }

    @Test
    void unknownPlacesMethodsAndFormsAreProblems() {
        problem(given().get("/api/v1/nothing").then(), 404);
        problem(given().delete("/api/v1/me").then(), 405);
        problem(given().accept("image/png").get("/api/v1/me").then(), 406);
        problem(given().contentType("text/plain").body("x").post("/api/v1/runs").then(), 415);
        problem(given().body(new byte[] {1}).put("/api/v1/customers.csv").then(), 415);
    }

    @Test
    void faultsOfADocumentComeWithTheirLines() {
        given().contentType("application/yaml")
                .body("profile: other\n".getBytes(StandardCharsets.UTF_8))
                .put("/api/v1/import-profiles/harbour-ledger")
                .then()
                .statusCode(400)
                .body("code", equalTo("wrong-profile"))
                .body("faults[0].line", equalTo(1))
                .body("faults[0].where", equalTo("id"));
    }

    @Test
    void faultsOfATableComeWithTheirLines() {
        given().contentType("text/csv")
                .body(
                        "key,name,country,segment,parent,owner,unit\nC1,Cafe\nC2,B,UK,,,,\n"
                                .getBytes(StandardCharsets.UTF_8))
                .put("/api/v1/customers.csv")
                .then()
                .statusCode(400)
                .body("code", equalTo("wrong-table"))
                .body("faults[0].line", equalTo(2));
        given().contentType("text/csv")
                .body(
                        "key,name,country,segment,parent,owner,unit\nC1,\"Caf\u00e9, big\",,,,,\nN1,'=x,UK,,,,\n"
                                .getBytes(StandardCharsets.UTF_8))
                .put("/api/v1/customers.csv")
                .then()
                .statusCode(200)
                .body("added", equalTo(1))
                .body("changed", equalTo(1));
    }

    private static URI server() {
        return URI.create("http://localhost:" + RestAssured.port);
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json").body(body).post("/api/v1/runs").then();
    }

    private static void problem(ValidatableResponse answer, int status) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status));
    }

    private HttpResponse<String> send(
            String method, String path, String type, Supplier<byte[]> body)
            throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(server().resolve(path))
                        .header("Content-Type", type)
                        .method(method, BodyPublishers.ofByteArray(body.get()))
                        .build());
    }

    private int sendChunked(String method, String path, String type, byte[] body)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server().resolve(path))
                        .header("Content-Type", type)
                        .method(
                                method,
                                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                        .build())
                .statusCode();
    }

    private static HttpResponse<String> send(HttpRequest request)
            throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static InputStream zeros(long size) {
        return new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int n = (int) Math.min(length, left);
                left -= n;
                return n;
            }
        };
    }
}
