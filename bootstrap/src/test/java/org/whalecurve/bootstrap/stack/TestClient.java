package org.whalecurve.bootstrap.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Supplier;

/** Somebody who uses the API with a token of the real Keycloak. */
public final class TestClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI root;
    private final Supplier<String> token;

    /**
     * @param address of the application, without a slash at the end
     */
    TestClient(URI address, Supplier<String> token) {
        this.root = URI.create(address + "/api/v1/");
        this.token = token;
    }

    /** Sends a request and returns whatever the answer is. */
    public HttpResponse<String> send(
            String method, String path, String mediaType, BodyPublisher body) {
        HttpRequest request =
                HttpRequest.newBuilder(root.resolve(path))
                        .header("Authorization", "Bearer " + token.get())
                        .header("Content-Type", mediaType)
                        .method(method, body)
                        .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The body of what is there; anything but 200 is an error. */
    public String get(String path) {
        HttpResponse<String> answer =
                send("GET", path, "application/json", HttpRequest.BodyPublishers.noBody());
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " was answered with " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    /** What is there, as JSON. */
    public JsonNode json(String path) {
        try {
            return JSON.readTree(get(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id of the run of record of a period. */
    public String publishedRun(String period) {
        for (JsonNode found : json("periods").path("items")) {
            if (found.path("id").asText().equals(period)) {
                return found.path("publishedRun").asText();
            }
        }
        throw new AssertionError("there is no period " + period);
    }
}
