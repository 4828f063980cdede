package org.whalecurve.bootstrap.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whalecurve.bootstrap.stack.RunningWhalecurve;

/**
 * The door of the packaged application: spellings of a path that others read differently, and
 * tokens that the real Keycloak signed for something else or that somebody changed. The whole
 * tables of tokens stand where each can be made: in the adapter's TokenTableTest.
 */
class DoorIT {

    private static final int OK = 200;
    private static final String PRODUCTS = "/api/v1/products";

    private final RunningWhalecurve whalecurve = RunningWhalecurve.shared();
    private final RawHttp door = new RawHttp(whalecurve.address());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/products",
                "/api/v1/products;a=1",
                "/api/v1;a=1/products",
                "/api;a=1/v1/products",
                "/api/v1/;a=1/products",
                "//api/v1/products",
                "/api//v1/products",
                "/api/./v1/products",
                "/api/x/../v1/products",
                "/api/v1/%70roducts",
                "/api/v1%2fproducts",
                "/api/v1%3Ba/products",
                "/api/v1/products%3Ba=1",
                "/api/v1/products/",
                "/api/foo;/../v1/products",
                "/api/v1/products%00",
                "/api/v1\\products"
            })
    void noSpellingOfAPathGetsPastTheDoorWithoutATokenOrPastARightWithOne(String path) {
        assertThat(door.status(path, null)).isIn(400, 401, 404);
        assertThat(door.status(path, whalecurve.token("administrator"))).isIn(400, 403, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/app",
                "/app;a=1",
                "/app/customers;a=1",
                "/app;a=1/customers",
                "//app/customers",
                "/app//customers",
                "/app/./customers",
                "/api/../app/customers",
                "/%61pp/customers",
                "/app%2fcustomers",
                "/app/customers%3Ba=1",
                "/app/customers/",
                "/app/foo;/../customers"
            })
    void noSpellingOfAPageIsShownToSomebodyWhoDidNotSignIn(String path) {
        assertThat(door.status(path, null)).isIn(302, 400, 404);
        assertThat(door.status(path, whalecurve.token("controller"))).isIn(302, 400, 404);
    }

    @Test
    void onlyTheAccessTokenOfASignInIsTaken() throws IOException, InterruptedException {
        JsonNode signIn = signIn();
        assertThat(door.status(PRODUCTS, signIn.path("access_token").asText())).isEqualTo(OK);
        assertThat(door.status(PRODUCTS, signIn.path("id_token").asText())).isEqualTo(401);
        assertThat(door.status(PRODUCTS, signIn.path("refresh_token").asText())).isEqualTo(401);
    }

    @Test
    void aTokenThatSomebodyChangedIsNotTaken() throws Exception {
        String[] parts = whalecurve.token("account-manager").split("\\.", -1);
        String promoted =
                base64(
                        new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                                .replace("account-manager", "controller"));
        assertThat(promoted).isNotEqualTo(parts[1]);

        assertThat(door.status(PRODUCTS, parts[0] + "." + promoted + "." + parts[2]))
                .as("the signature is another's")
                .isEqualTo(401);
        assertThat(door.status(PRODUCTS, base64("{\"alg\":\"none\"}") + "." + promoted + "."))
                .as("no signature")
                .isEqualTo(401);
        assertThat(door.status(PRODUCTS, signedWithThePublicKey(promoted)))
                .as("the public key taken for a secret")
                .isEqualTo(401);
    }

    private String signedWithThePublicKey(String payload)
            throws IOException, InterruptedException, GeneralSecurityException {
        JsonNode realm = answer(HttpRequest.newBuilder(whalecurve.issuer()).build());
        byte[] key = Base64.getDecoder().decode(realm.path("public_key").asText());
        String signed = base64("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + payload;
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        byte[] signature = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
        return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    private JsonNode signIn() throws IOException, InterruptedException {
        return answer(
                HttpRequest.newBuilder(
                                URI.create(whalecurve.issuer() + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        "grant_type=password&client_id=whalecurve-test&scope=openid"
                                                + "&username=analyst&password=analyst-demo"))
                        .build());
    }

    private static JsonNode answer(HttpRequest request) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return new ObjectMapper().readTree(http.send(request, BodyHandlers.ofString()).body());
        }
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
