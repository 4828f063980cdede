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
import java.util.Set;

/**
 * The public API of the application as any client program would use it: requests with a token,
 * links to follow, states to wait for.
 */
public final class WhalecurveApi implements AutoCloseable {

    /** Where tokens come from. */
    public interface Tokens {
        String fresh() throws IOException;
    }

    /** What a body is. */
    public enum Content {
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
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
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
    public WhalecurveApi(URI application, Tokens tokens, InstantSource clock) {
        this.root = application.resolve("/api/v1/");
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Puts a document and expects to be told that all went well. */
    public void put(String path, Content content, BodyPublisher body) throws IOException {
        send(request(path).header("Content-Type", content.mediaType).PUT(body));
    }

    /**
     * Posts something and returns the place of what came of it, or the posted place if there is
     * none of its own.
     */
    public URI post(String path, Content content, BodyPublisher body) throws IOException {
        HttpRequest.Builder request =
                request(path).header("Content-Type", content.mediaType).POST(body);
        return place(path, send(request));
    }

    /** As {@link #post}, carried out once however often it is sent. */
    public URI postOnce(String path, String idempotencyKey, BodyPublisher body) throws IOException {
        HttpRequest.Builder request =
                request(path)
                        .header("Content-Type", Content.JSON.mediaType)
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(body);
        return place(path, send(request));
    }

    /** Posts a question, after which nothing is different, and returns the answer. */
    public JsonNode ask(String path, String question) throws IOException {
        HttpRequest.Builder request =
                request(path)
                        .header("Content-Type", Content.JSON.mediaType)
                        .POST(HttpRequest.BodyPublishers.ofString(question));
        return JSON.readTree(send(request).body());
    }

    /** What is there now. */
    public JsonNode get(URI place) throws IOException {
        return JSON.readTree(send(request(place.toString()).GET()).body());
    }

    /**
     * Looks at something again and again until it has come to its end.
     *
     * @param wanted the states that are waited for
     * @param underWay the states on the way there
     * @return the state that was reached
     * @throws IOException if another state is reached
     */
    public String await(URI place, Set<String> wanted, Set<String> underWay) throws IOException {
        while (true) {
            JsonNode now = get(place);
            String state = now.path("state").asText();
            if (wanted.contains(state)) {
                return state;
            }
            if (!underWay.contains(state)) {
                throw new IOException(place.getPath() + " ended as " + now);
            }
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("Interrupted while waiting for " + place.getPath(), e);
            }
        }
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
