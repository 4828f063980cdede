package org.whalecurve.rest.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jspecify.annotations.Nullable;

/**
 * Examples of what is sent and answered, one file for each. They tell of one sample company, so
 * that they fit together; tests send the ones and expect the others.
 */
final class Examples {

    private static final String FOLDER = "/openapi-examples/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, String> ENDINGS =
            Map.of(
                    "application/json", ".json",
                    "application/schema+json", ".json",
                    "application/yaml", ".yaml",
                    "application/csv", ".csv",
                    "text/csv", ".csv");

    private static final Map<String, String> IDS =
            Map.of(
                    "/api/v1/initiatives", "small-orders",
                    "/api/v1/imports", "f2c1a7de-6c39-4a3e-9d05-0d8a3b5c7e11",
                    "/api/v1/import-profiles", "harbour-ledger",
                    "/api/v1/fact-types", "service-contacts",
                    "/api/v1/periods", "2011-03",
                    "/api/v1/cost-models", "harbour",
                    "/api/v1/scorecards", "harbour",
                    "/api/v1/incentive-plans", "sales",
                    "/api/v1/runs", "0b6c5f2d9a7e41c38f1d2e3a4b5c6d7e");

    private static final Map<String, String> OTHERS =
            Map.ofEntries(
                    Map.entry("scenario", "scenario-1"),
                    Map.entry("key", "C100"),
                    Map.entry("product", "LAMP"),
                    Map.entry("market", "France"),
                    Map.entry("channel", "shop"),
                    Map.entry("size", "100 to 200"),
                    Map.entry("segment", "Inns"),
                    Map.entry("account", "C100"),
                    Map.entry("activity", "take-orders"),
                    Map.entry("order", "1001"),
                    Map.entry("figure", "known-cost"),
                    Map.entry("pool", "warehouse"),
                    Map.entry("other", "4f1b7c0e2d8a4b6f9c3e5d7a1b2c3d4e"),
                    Map.entry("period", "2011-03"),
                    Map.entry("model", "harbour"),
                    Map.entry("connection", "sales"),
                    Map.entry("stream", "account"),
                    Map.entry("card", "harbour"),
                    Map.entry("plan", "sales"),
                    Map.entry("lifetime", "latest"),
                    Map.entry("measure", "customer-profit"),
                    Map.entry("number", "7"),
                    Map.entry("payout", "1"),
                    Map.entry("version", "1"),
                    Map.entry("user", "edith"),
                    Map.entry("unit", "harbour"));

    /** A version that is not the run's own: what is tried shall differ. */
    private static final String OTHER_VERSION = "2";

    private Examples() {}

    /** Gives each form of a content its example, if there is one. */
    static void addTo(Content content, String name) {
        content.getMediaTypes()
                .forEach((type, form) ->
                        Optional.ofNullable(ENDINGS.get(type))
                                .flatMap(ending -> read(name + ending))
                                .map(text -> type.endsWith("json") ? parse(text) : text)
                                .ifPresent(form::setExample));
    }

    static @Nullable String ofPathParameter(String path, String name) {
        if (path.endsWith("/comparison/cost-models/{model}/versions/{version}")
                && name.equals("version")) {
            return OTHER_VERSION;
        }
        return name.equals("id")
                ? IDS.entrySet().stream()
                        .filter(each -> path.startsWith(each.getKey() + "/"))
                        .map(Map.Entry::getValue)
                        .findAny()
                        .orElse(null)
                : OTHERS.get(name);
    }

    static Object parse(String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> read(String file) {
        try (InputStream in = Examples.class.getResourceAsStream(FOLDER + file)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
