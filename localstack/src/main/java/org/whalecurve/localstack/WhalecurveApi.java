package org.whalecurve.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The public API of the application as any client program would use it: requests with a token,
 * links to follow, states to wait for.
 */
final class WhalecurveApi implements AutoCloseable {

    /** Where tokens come from. */
    interface Tokens {
        String fresh() throws IOException;
    }

    /** What a body is. */
    enum Content {
        JSON("application/json"),
        YAML("application/yaml"),
        CSV("text/csv"),
        GZIP("application/gzip");

        private final String mediaType;

        Content(String mediaType) {
            this.mediaType = mediaType;
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(4);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI root;
    private final Tokens tokens;
    private final InstantSource clock;
    private String token = "";
    private Instant tokenEnds = Instant.MIN;

    /**
     * @param application the address of the application, without a path
     */
    WhalecurveApi(URI application, Tokens tokens, InstantSource clock) {
        this.root = application.resolve("/api/v1/");
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Puts a document and expects to be told that all went well. */
    void put(String path, Content content, BodyPublisher body) throws IOException {
        send(request(path).header("Content-Type", content.mediaType).PUT(body));
    }

    /**
     * Posts something and returns the place of what came of it, or the posted place if there is
     * none of its own.
     */
    URI post(String path, Content content, BodyPublisher body) throws IOException {
        HttpRequest.Builder request =
                request(path).header("Content-Type", content.mediaType).POST(body);
        return place(path, send(request));
    }

    /** As {@link #post}, carried out once however often it is sent. */
    URI postOnce(String path, String idempotencyKey, BodyPublisher body) throws IOException {
        HttpRequest.Builder request =
                request(path)
                        .header("Content-Type", Content.JSON.mediaType)
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(body);
        return place(path, send(request));
    }

    /** What is there now. */
    JsonNode get(URI place) throws IOException {
        return JSON.readTree(send(request(place.toString()).GET()).body());
    }

    @Override
    public void close() {
        http.close();
    }

    private URI place(String path, HttpResponse<String> answer) {
        return root.resolve(answer.headers().firstValue("Location").orElse(path));
    }

    private HttpRequest.Builder request(String path) throws IOException {
        if (!clock.instant().isBefore(tokenEnds)) {
            token = tokens.fresh();
            tokenEnds = clock.instant().plus(TOKEN_LIFE);
        }
        return HttpRequest.newBuilder(root.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder builder) throws IOException {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IOException(
                        "%s %s was answered with %d: %s"
                                .formatted(
                                        request.method(),
                                        request.uri().getPath(),
                                        answer.statusCode(),
                                        answer.body()));
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for the application", e);
        }
    }
}
