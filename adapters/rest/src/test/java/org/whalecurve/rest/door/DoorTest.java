package org.whalecurve.rest.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DoorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/me",
                "/api/v1;a=1/me",
                "/api;a=1/v1/me",
                "/api/v1/;a=1/me",
                "//api/v1/me",
                "/api//v1/me",
                "/api/./v1/me",
                "/api/me/../v1/me",
                "/api/%761/me",
                "/api/v1%2fme",
                "/api/v1%3Ba/me",
                "/api/v1/me;a=1",
                "/api/v1/me%3Ba=1",
                "/api/v1/me/",
                "/api/foo;/../v1/me",
                "/api/v1/products",
                "/api;a/v1/products"
            })
    void noneOfTheSeventeenSpellingsGetsPastSigningIn(String path) {
        assertThat(new RawHttp(RestAssured.port).status("GET", path)).isIn(400, 401, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "OPTIONS", "CONNECT", "PROPFIND"})
    void methodsThatNobodyUsesAreRefused(String method) {
        assertThat(new RawHttp(RestAssured.port).status(method, "/api/v1/me")).isEqualTo(405);
    }

    @Test
    void whoIsNotSignedInIsToldSoAsAProblem() {
        given().get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("not-signed-in"))
                .body("instance", equalTo("/api/v1/me"));
    }

    @Test
    @TestSecurity(user = "otto", roles = "administrator")
    void whoLacksTheRightIsToldSoAsAProblem() {
        given().get("/api/v1/products")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("denied"));
    }

    @Test
    void refusedPathsAreProblemsToo() {
        given().urlEncodingEnabled(false)
                .get("/api/v1/me;a=1")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("wrong-path"));
    }

    @Test
    void afterAChunkedBodyTheConnectionEndsSoThatNoSecondRequestCanHideInIt() {
        String answers =
                new RawHttp(RestAssured.port)
                        .send(
                                "POST /api/v1/periods HTTP/1.1",
                                "Host: a",
                                "Content-Type: application/json",
                                "Content-Length: 5",
                                "Transfer-Encoding: chunked",
                                "",
                                "0",
                                "",
                                "GET /api/v1/me HTTP/1.1",
                                "Host: a",
                                "");
        assertThat(answers.split("HTTP/1.1 ", -1)).hasSize(2);
    }

    @Test
    @TestSecurity(user = "amara", roles = "controller")
    void answersTellBrowsersToTrustThemAsLittleAsPossible() {
        given().get("/api/v1/me")
                .then()
                .statusCode(200)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store");
    }
}
