package org.whalecurve.crm.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a CRM answered.
 *
 * @param status of HTTP
 * @param bytes the body as it came
 */
public record CrmReply(int status, HttpHeaders headers, byte[] bytes) {

    /** The body as a document; missing if it is none. */
    public JsonNode json() {
        return Documents.read(bytes);
    }

    /** The body as text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The first value of a header. */
    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** What the server's clock says; empty if it does not say. */
    public Optional<Instant> date() {
        return header("Date").flatMap(CrmReply::moment);
    }

    /**
     * How long the server asks to be left alone, by its header {@code Retry-After}: seconds, or a
     * moment (RFC 9110, 10.2.3).
     *
     * @param present the moment at which the reply came
     * @return null if it does not say
     */
    public @Nullable Duration retryAfter(Instant present) {
        return header("Retry-After").map(text -> duration(text.strip(), present)).orElse(null);
    }

    private static @Nullable Duration duration(String text, Instant present) {
        if (text.matches("\\d{1,9}(\\.\\d{1,9})?")) {
            return Duration.ofMillis(Math.round(Double.parseDouble(text) * 1000));
        }
        return moment(text)
                .map(until -> Duration.between(present, until))
                .filter(Duration::isPositive)
                .orElse(null);
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(
                    ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether the server did what it was asked. */
    public boolean isFine() {
        return status >= 200 && status < 300;
    }

    /** Says no word of the body. */
    @Override
    public String toString() {
        return "HTTP " + status;
    }
}
