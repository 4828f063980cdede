package org.whalecurve.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The few orders we give a running Keycloak: bring the realm to what its file says, and hand out
 * tokens.
 */
final class KeycloakAdmin {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http;
    private final URI server;

    /**
     * @param server the address of Keycloak, without a path
     */
    KeycloakAdmin(HttpClient http, URI server) {
        this.http = http;
        this.server = server;
    }

    /**
     * Makes the realm what the file says. A realm that already is stays untouched; one that differs
     * is replaced whole, with the users that were added by hand: realm as code means that the file
     * is right.
     */
    void bring(Realm realm, Login administrator) throws IOException {
        String token =
                token(
                        "master",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                administrator.user(),
                                "password",
                                administrator.password()));
        HttpResponse<String> present = send(request("/admin/realms/" + Realm.NAME, token).GET());
        if (present.statusCode() == 200) {
            String fingerprint =
                    JSON.readTree(present.body())
                            .path("attributes")
                            .path(Realm.FINGERPRINT_ATTRIBUTE)
                            .asText();
            if (fingerprint.equals(realm.fingerprint())) {
                return;
            }
            expect(
                    204,
                    send(request("/admin/realms/" + Realm.NAME, token).DELETE()),
                    "deleting the old realm");
        }
        HttpResponse<String> created =
                send(
                        request("/admin/realms", token)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(realm.json())));
        expect(201, created, "importing the realm");
    }

    /** The access token that Keycloak gives for this form. */
    String token(String realm, Map<String, String> form) throws IOException {
        HttpResponse<String> answer =
                send(
                        HttpRequest.newBuilder(
                                        server.resolve(
                                                "/realms/"
                                                        + realm
                                                        + "/protocol/openid-connect/token"))
                                .timeout(PATIENCE)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        BodyPublishers.ofString(
                                                form.entrySet().stream()
                                                        .map(field ->
                                                                field.getKey()
                                                                        + "="
                                                                        + URLEncoder.encode(
                                                                                field.getValue(),
                                                                                StandardCharsets
                                                                                        .UTF_8))
                                                        .collect(Collectors.joining("&")))));
        expect(200, answer, "asking for a token");
        JsonNode token = JSON.readTree(answer.body()).get("access_token");
        if (token == null) {
            throw new IOException("Keycloak answered without an access token");
        }
        return token.asText();
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(server.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for Keycloak", e);
        }
    }

    private static void expect(int status, HttpResponse<String> answer, String what)
            throws IOException {
        if (answer.statusCode() != status) {
            throw new IOException(
                    "Keycloak answered "
                            + answer.statusCode()
                            + " to "
                            + what
                            + ": "
                            + answer.body());
        }
    }
}
