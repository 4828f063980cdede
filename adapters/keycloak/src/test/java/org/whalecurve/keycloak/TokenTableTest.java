package org.whalecurve.keycloak;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The settings that are delivered, against tokens that are wrong in one way each. */
@QuarkusTest
@QuarkusTestResource(Realm.class)
class TokenTableTest {

    @Test
    void theTokenOfAPersonIsThatPerson() {
        ask("/api/who", Token.ofUser("amara", "controller").signed(), 200, "amara [CONTROLLER]");
    }

    @Test
    void theTokenOfAServiceIsItsClient() {
        ask(
                "/api/who",
                Token.ofService("whalecurve-import", "integration").signed(),
                200,
                "service-account-whalecurve-import [INTEGRATION]");
    }

    @Test
    void anAddressIsTakenFromTheTokenOnlyIfItIsVerified() {
        Token amara = Token.ofUser("amara", "controller").with("email", "amara@harbour.example");
        ask(
                "/api/address",
                amara.with("email_verified", true).signed(),
                200,
                "amara@harbour.example");
        ask("/api/address", amara.with("email_verified", false).signed(), 200, "none");
        ask("/api/address", amara.signed(), 200, "none");
        ask("/api/address", Token.ofUser("amara", "controller").signed(), 200, "none");
    }

    @Test
    void groupsUnderUnitsNameTheUnitsOneAnswersFor() {
        Token edith = Token.ofUser("edith", "executive");
        ask(
                "/api/units",
                edith.with(
                                "groups",
                                new JsonArray()
                                        .add("/units/home")
                                        .add("/units/abroad/europe")
                                        .add("/staff/france")
                                        .add("/units/")
                                        .add("/units/*"))
                        .signed(),
                200,
                "[europe, home]");
        ask("/api/units", edith.signed(), 200, "[]");
        ask("/api/units", edith.with("groups", "/units/home").signed(), 200, "[]");
    }

    @Test
    void rolesThatMeanNothingHereGiveNoRight() {
        ask("/api/for-people", Token.ofUser("amara", "offline_access").signed(), 403, "");
        ask("/api/for-people", Token.ofUser("amara", "analyst").signed(), 200, "[]");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongTokens")
    void noneOfTheSixteenTokensGetsThrough(String fault, String token) {
        ask("/api/for-people", token, fault.startsWith("service") ? 403 : 401, null);
        assertThat(Realm.ASKED).noneMatch(path -> path.endsWith("introspect"));
    }

    static Stream<Arguments> wrongTokens() {
        Token good = Token.ofUser("amara", "controller");
        long now = Instant.now().getEpochSecond();
        RSAPublicKey key = (RSAPublicKey) Token.SIGNING.getPublic();
        return Stream.of(
                Arguments.of("alg none", good.withHeader("alg", "none").unsigned()),
                Arguments.of(
                        "public key taken for a secret",
                        good.withHeader("alg", "HS256").signedWithSecret(key.getEncoded())),
                Arguments.of("unknown key", good.withHeader("kid", "other").signedBy(Token.pair())),
                Arguments.of("no key id", good.withoutHeader("kid").signedBy(Token.pair())),
                Arguments.of("brings its own key", bringsItsOwnKey(good)),
                Arguments.of(
                        "ID token", good.with("typ", "ID").with("aud", "whalecurve-web").signed()),
                Arguments.of("refresh token", good.with("typ", "Refresh").signed()),
                Arguments.of("wrong audience", good.with("aud", "account").signed()),
                Arguments.of("wrong issuer", good.with("iss", "http://other/realms/x").signed()),
                Arguments.of("wrong client", good.with("azp", "other-app").signed()),
                Arguments.of("expired", good.with("exp", now - 60).signed()),
                Arguments.of("not yet valid", good.with("nbf", now + 600).signed()),
                Arguments.of(
                        "other realm",
                        good.with("iss", Realm.issuer().replace("whalecurve", "master"))
                                .signedBy(Token.pair())),
                Arguments.of(
                        "role added", Token.ofUser("amara", "integration").signatureUnder(good)),
                Arguments.of(
                        "service account where people ask",
                        Token.ofService("whalecurve-import", "integration").signed()),
                Arguments.of(
                        "bound to a key, sent without proof",
                        good.with("cnf", new JsonObject().put("jkt", "abc")).signed()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("furtherTokens")
    void tokensThatNameNobodyOrNothingAreRefused(String fault, String token) {
        ask("/api/who", token, 401, null);
    }

    static Stream<Arguments> furtherTokens() {
        Token good = Token.ofUser("amara", "controller");
        return Stream.of(
                Arguments.of("no user", good.without("preferred_username").signed()),
                Arguments.of("blank user", good.with("preferred_username", " ").signed()),
                Arguments.of("no client", good.without("azp").signed()),
                Arguments.of(
                        "service that is not its client",
                        Token.ofService("whalecurve-import", "integration")
                                .with("client_id", "whalecurve-demo")
                                .signed()),
                Arguments.of("no audience", good.without("aud").signed()),
                Arguments.of("no end", good.without("exp").signed()),
                Arguments.of("no type", good.without("typ").signed()),
                Arguments.of("signed, but by nobody we know", good.signedBy(Token.pair())),
                Arguments.of("opaque", "0123456789abcdef"));
    }

    @Test
    void pagesSendPeopleToSignInAndTakeNoTokens() {
        given().redirects()
                .follow(false)
                .auth()
                .oauth2(Token.ofUser("amara", "controller").signed())
                .get("/app/page")
                .then()
                .statusCode(302)
                .header("Location", containsString("/protocol/openid-connect/auth"))
                .header("Location", containsString("code_challenge_method=S256"))
                .header("Location", containsString("nonce="));
    }

    @Test
    void scriptsOfAPageAreToldThatTheSessionEnded() {
        given().redirects()
                .follow(false)
                .header("X-Requested-With", "JavaScript")
                .get("/app/page")
                .then()
                .statusCode(499)
                .header("WWW-Authenticate", equalTo("OIDC"));
    }

    private static String bringsItsOwnKey(Token good) {
        var own = Token.pair();
        RSAPublicKey key = (RSAPublicKey) own.getPublic();
        JsonObject jwk =
                new JsonObject()
                        .put("kty", "RSA")
                        .put("n", Token.base64(key.getModulus().toByteArray()))
                        .put("e", Token.base64(key.getPublicExponent().toByteArray()));
        return good.withHeader("jwk", jwk)
                .withHeader("jku", "http://localhost:1/keys")
                .signedBy(own);
    }

    private static void ask(String path, String token, int status, @Nullable String answer) {
        var got = given().auth().oauth2(token).get(path).then().statusCode(status);
        if (answer != null && status == 200) {
            got.body(equalTo(answer));
        }
    }
}
