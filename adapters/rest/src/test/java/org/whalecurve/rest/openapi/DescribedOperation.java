package org.whalecurve.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An operation as the document describes it.
 *
 * @param method the HTTP method in capitals
 * @param path the path with its parameters in braces
 * @param described the part of the document
 */
record DescribedOperation(String method, String path, JsonNode described) {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

    static List<DescribedOperation> allOf(JsonNode document) {
        List<DescribedOperation> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    all.add(
                            new DescribedOperation(
                                    method.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    method.getValue()));
                }
            }
        }
        return all;
    }

    String id() {
        return described.path("operationId").asText();
    }

    Stream<JsonNode> parameters() {
        return StreamSupport.stream(described.path("parameters").spliterator(), false);
    }

    /** The contents of successful answers by media type, of the lowest status that has any. */
    Set<Map.Entry<String, JsonNode>> successContent() {
        return described.path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .map(response -> response.getValue().path("content").properties())
                .findFirst()
                .orElse(Set.of());
    }

    Set<Map.Entry<String, JsonNode>> requestContent() {
        return described.path("requestBody").path("content").properties();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
