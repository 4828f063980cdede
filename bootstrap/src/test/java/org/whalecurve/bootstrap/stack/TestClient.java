package org.whalecurve.bootstrap.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
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
        return succeeded(send("GET", path, "application/json", BodyPublishers.noBody()), path);
    }

    /** What is there, as JSON. */
    public JsonNode json(String path) {
        return tree(get(path));
    }

    /** Posts something; anything but success is an error. */
    public JsonNode post(String path, String mediaType, String body) {
        return answered(send("POST", path, mediaType, BodyPublishers.ofString(body)), path);
    }

    /** Puts something; anything but success is an error. */
    public JsonNode put(String path, String mediaType, String body) {
        return answered(send("PUT", path, mediaType, BodyPublishers.ofString(body)), path);
    }

    /** Delivers a file of order lines. */
    public JsonNode deliver(String profile, String fileName, byte[] file) {
        String path = "imports?profile=" + profile + "&name=" + fileName;
        return answered(send("POST", path, "text/csv", BodyPublishers.ofByteArray(file)), path);
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

    private static JsonNode answered(HttpResponse<String> answer, String path) {
        return tree(succeeded(answer, path));
    }

    private static String succeeded(HttpResponse<String> answer, String path) {
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(
                    path + " was answered with " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
