package org.whalecurve.bootstrap.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.bootstrap.stack.RunningWhalecurve;
import org.whalecurve.localstack.LocalKeycloak;

/** Calls the application as any role, or as nobody. */
final class Caller {

    private static final String SERVICE = "integration";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final LocalKeycloak keycloak;
    private final Map<String, String> tokens = new HashMap<>();

    Caller(RunningWhalecurve whalecurve) {
        address = whalecurve.address();
        keycloak = whalecurve.keycloak();
    }

    /**
     * @param role the role, which is also the name of its demo user; null for nobody
     * @param content media type and body; null for none
     */
    HttpResponse<String> call(
            @Nullable String role, String method, String path, @Nullable Content content) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path))
                        .method(
                                method,
                                content == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(content.body()));
        if (content != null) {
            request.header("Content-Type", content.mediaType());
        }
        if (role != null) {
            request.header("Authorization", "Bearer " + tokens.computeIfAbsent(role, this::token));
        }
        request.header("If-Match", "\"0\"");
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What is sent, and what it is. */
    record Content(String mediaType, String body) {}

    private String token(String role) {
        try {
            return role.equals(SERVICE)
                    ? keycloak.serviceToken("whalecurve-import")
                    : keycloak.userToken(role);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
