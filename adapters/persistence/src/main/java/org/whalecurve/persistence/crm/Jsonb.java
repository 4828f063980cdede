package org.whalecurve.persistence.crm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Texts, lists and tables of texts as jsonb. */
final class Jsonb {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Jsonb() {}

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can always be written", e);
        }
    }

    /** A list of texts, to be taken apart by {@code jsonb_array_elements_text}. */
    static String texts(Collection<String> texts) {
        return write(List.copyOf(texts));
    }

    static Map<String, String> map(String json) {
        return read(json, new TypeReference<>() {});
    }

    static Map<String, Map<String, String>> maps(String json) {
        return read(json, new TypeReference<>() {});
    }

    static Set<String> set(String json) {
        return read(json, new TypeReference<>() {});
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is stored can be read", e);
        }
    }
}
