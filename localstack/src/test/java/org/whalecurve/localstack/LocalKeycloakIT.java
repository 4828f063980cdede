package org.whalecurve.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whalecurve.localstack.KeycloakSettings.TestClient;

/** The real Keycloak with the realm as committed: what its tokens say, and what it refuses. */
class LocalKeycloakIT {

    private static final URI APPLICATION = URI.create("http://127.0.0.1:8080");
    private static LocalKeycloak keycloak;

    @BeforeAll
    static void start() {
        keycloak = LocalKeycloak.forTests(APPLICATION);
    }

    @Test
    void everyDemoUserGetsATokenForTheApiWithExactlyTheOwnRole() throws Exception {
        for (String user :
                List.of("controller", "analyst", "account-manager", "executive", "administrator")) {
            JsonNode claims = claims(keycloak.userToken(user));

            assertThat(texts(claims.at("/realm_access/roles"))).containsExactly(user);
            assertThat(claims.get("aud").asText()).isEqualTo("whalecurve-api");
            assertThat(claims.get("iss").asText()).isEqualTo(keycloak.issuer().toString());
            assertThat(claims.get("preferred_username").asText()).isEqualTo(user);
            assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(300);
        }
    }

    @Test
    void aServiceAccountCarriesOnlyItsOwnRoles() throws Exception {
        JsonNode delivery = claims(keycloak.serviceToken("whalecurve-import"));
        JsonNode demo = claims(keycloak.serviceToken("whalecurve-demo"));

        assertThat(texts(delivery.at("/realm_access/roles"))).containsExactly("integration");
        assertThat(texts(demo.at("/realm_access/roles")))
                .containsExactlyInAnyOrder("controller", "administrator");
        assertThat(delivery.get("aud").asText()).isEqualTo("whalecurve-api");
        assertThat(delivery.get("azp").asText()).isEqualTo("whalecurve-import");
    }

    @Test
    void noNormalClientGivesATokenForAPassword() {
        KeycloakAdmin tokens =
                new KeycloakAdmin(HttpClient.newHttpClient(), keycloak.issuer().resolve("/"));

        assertThatThrownBy(() -> tokens.token(Realm.NAME, password("whalecurve-web")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("unauthorized_client");
        assertThatThrownBy(() -> tokens.token(Realm.NAME, password("whalecurve-demo")))
                .hasMessageContaining("unauthorized_client");
        assertThatThrownBy(() ->
                        tokens.token(
                                Realm.NAME,
                                Map.of(
                                        "grant_type", "password",
                                        "client_id", "admin-cli",
                                        "username", "controller",
                                        "password", "controller-demo")))
                .hasMessageContaining("client");
    }

    @Test
    void signInWantsPkceAndLeadsBackOnlyToTheApplication() throws Exception {
        String challenge =
                "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256";

        assertThat(authorize("http://127.0.0.1:8080/app/callback", challenge).statusCode())
                .isEqualTo(200);
        assertThat(
                        authorize("http://127.0.0.1:8080/app/callback", "")
                                .headers()
                                .firstValue("Location")
                                .orElseThrow())
                .contains("error=invalid_request");
        assertThat(authorize("http://127.0.0.1:8080/app/callback/x", challenge).statusCode())
                .isEqualTo(400);
        assertThat(
                        authorize("http://127.0.0.1:8080.evil.example/app/callback", challenge)
                                .statusCode())
                .isEqualTo(400);
        assertThat(
                        authorize(
                                        "http://127.0.0.1:8080/app/callback",
                                        challenge + "&response_mode=fragment",
                                        "token")
                                .headers()
                                .firstValue("Location")
                                .orElseThrow())
                .contains("error=unauthorized_client");
    }

    @Test
    void itListensOnTheLoopbackInterfaceOnly() throws IOException {
        List<String> listening = ListeningSockets.of(keycloak.handle().pid());

        assertThat(listening)
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(address -> address.startsWith("127.0.0.1:"));
    }

    @Test
    void theRealmOfPeopleHasNoTestClient(@org.junit.jupiter.api.io.TempDir Path directory) {
        Secrets secrets = Secrets.in(directory);

        assertThat(Realm.of(APPLICATION, secrets, TestClient.ABSENT).json())
                .doesNotContain("whalecurve-test");
        assertThat(Realm.of(APPLICATION, secrets, TestClient.PRESENT).json())
                .contains("whalecurve-test");
        assertThat(Files.exists(directory.resolve("secrets.properties"))).isTrue();
    }

    private Map<String, String> password(String client) {
        return Map.of(
                "grant_type", "password",
                "client_id", client,
                "client_secret", keycloak.clientSecret(client),
                "username", "controller",
                "password", "controller-demo");
    }

    private static HttpResponse<String> authorize(String redirect, String more) throws Exception {
        return authorize(redirect, more, "code");
    }

    private static HttpResponse<String> authorize(String redirect, String more, String type)
            throws Exception {
        URI address =
                URI.create(
                        keycloak.issuer()
                                + "/protocol/openid-connect/auth?client_id=whalecurve-web&scope=openid"
                                + "&state=s&nonce=n&response_type="
                                + type
                                + "&redirect_uri="
                                + redirect
                                + more);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address).build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper()
                .readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }
}
