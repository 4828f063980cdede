package org.whalecurve.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Holds answers against the schemas of the document.
 *
 * @param document the description of the interface
 */
record DescribedShape(JsonNode document) {

    /** The names of the properties, at any depth, that an answer has and its schema has not. */
    SortedSet<String> undescribed(JsonNode answer, JsonNode schema) {
        SortedSet<String> found = new TreeSet<>();
        if (answer.isArray()) {
            answer.forEach(item ->
                    alternatives(schema)
                            .map(each -> each.path("items"))
                            .filter(items -> !items.isMissingNode())
                            .findFirst()
                            .ifPresent(items -> found.addAll(undescribed(item, items))));
        }
        if (alternatives(schema).noneMatch(DescribedShape::tellsProperties)) {
            return found;
        }
        for (Map.Entry<String, JsonNode> property : answer.properties()) {
            JsonNode described =
                    alternatives(schema)
                            .map(each -> ofProperty(each, property.getKey()))
                            .filter(each -> !each.isMissingNode())
                            .findFirst()
                            .orElse(null);
            if (described == null) {
                found.add(property.getKey());
            } else {
                found.addAll(undescribed(property.getValue(), described));
            }
        }
        return found;
    }

    /** Documents such as a JSON schema have whatever properties they like. */
    private static boolean tellsProperties(JsonNode schema) {
        return schema.has("properties") || schema.has("additionalProperties");
    }

    private static JsonNode ofProperty(JsonNode schema, String name) {
        JsonNode named = schema.path("properties").path(name);
        return named.isMissingNode() ? schema.path("additionalProperties") : named;
    }

    /** The schema itself, and those it refers to or is put together from. */
    private Stream<JsonNode> alternatives(JsonNode schema) {
        JsonNode reference = schema.path("$ref");
        if (reference.isTextual()) {
            return alternatives(document.at(reference.asText().substring(1)));
        }
        return Stream.concat(
                Stream.of(schema),
                Stream.of("allOf", "anyOf", "oneOf")
                        .flatMap(kind ->
                                StreamSupport.stream(schema.path(kind).spliterator(), false))
                        .flatMap(this::alternatives));
    }
}
