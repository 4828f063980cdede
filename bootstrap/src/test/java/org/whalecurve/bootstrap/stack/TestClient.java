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
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Somebody who uses the API, with a token of the real Keycloak or with none. */
public final class TestClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String CONTENT_TYPE = "Content-Type";
    private static final int TOO_MANY_REQUESTS = 429;

    private final URI root;
    private final Supplier<Optional<String>> token;

    /**
     * @param address of the application, without a slash at the end
     * @param token what to show at the door, asked for with every request; empty for nobody
     */
    TestClient(URI address, Supplier<Optional<String>> token) {
        this.root = URI.create(address + "/api/v1/");
        this.token = token;
    }

    /**
     * Sends a request and returns whatever the answer is. Whoever is told to wait waits, as often
     * as it takes: all journeys share the users of the demo and the requests that each has in a
     * minute.
     *
     * @param path below {@code /api/v1/}, or from the root with a slash in front
     */
    public HttpResponse<String> send(
            String method, String path, Map<String, String> headers, BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(root.resolve(path)).method(method, body);
        token.get().ifPresent(shown -> request.header("Authorization", "Bearer " + shown));
        headers.forEach(request::header);
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            while (answer.statusCode() == TOO_MANY_REQUESTS) {
                Thread.sleep(Duration.ofSeconds(secondsToWait(answer)));
                answer = HTTP.send(request.build(), BodyHandlers.ofString());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long secondsToWait(HttpResponse<String> answer) {
        return answer.headers().firstValueAsLong("Retry-After").orElseThrow();
    }

    /** The body of what is there; anything but 200 is an error. */
    public String get(String path) {
        return succeeded(send("GET", path, Map.of(), BodyPublishers.noBody()), path);
    }

    /** What is there, as JSON. */
    public JsonNode json(String path) {
        return tree(get(path));
    }

    /** Posts something; anything but success is an error. */
    public JsonNode post(String path, String mediaType, String body) {
        return sent("POST", path, mediaType, BodyPublishers.ofString(body));
    }

    /** Puts something; anything but success is an error. */
    public JsonNode put(String path, String mediaType, String body) {
        return sent("PUT", path, mediaType, BodyPublishers.ofString(body));
    }

    /** Deletes something; anything but success is an error. */
    public void delete(String path) {
        succeeded(send("DELETE", path, Map.of(), BodyPublishers.noBody()), path);
    }

    /** Delivers a file of order lines. */
    public JsonNode deliver(String profile, String fileName, byte[] file) {
        String path = "imports?profile=" + profile + "&name=" + fileName;
        return sent("POST", path, "text/csv", BodyPublishers.ofByteArray(file));
    }

    /** Delivers a file for a book, {@code actual} or a plan by its name. */
    public JsonNode deliver(String profile, String book, String fileName, byte[] file) {
        String path = "imports?profile=" + profile + "&book=" + book + "&name=" + fileName;
        return sent("POST", path, "text/csv", BodyPublishers.ofByteArray(file));
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

    private JsonNode sent(String method, String path, String mediaType, BodyPublisher body) {
        return tree(succeeded(send(method, path, Map.of(CONTENT_TYPE, mediaType), body), path));
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
