package org.whalecurve.persistence.lifetime;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.whalecurve.domain.lifetime.runs.LifetimeInputs;
import org.whalecurve.domain.lifetime.runs.LifetimeResult;

/**
 * Writes and reads the parts of a lifetime run that are stored as JSON. Reading is strict: a
 * document that is not exactly what was written is an error, not a guess.
 */
final class LifetimeDocuments {

    private static final JsonMapper STRICT =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private LifetimeDocuments() {}

    static String write(LifetimeInputs inputs) {
        return json(LifetimeInputsRow.from(inputs));
    }

    static String write(LifetimeResult result) {
        return json(LifetimeResultRow.from(result));
    }

    static LifetimeInputs inputs(String json) {
        return row(json, LifetimeInputsRow.class).inputs();
    }

    static LifetimeResult result(String json) {
        return row(json, LifetimeResultRow.class).result();
    }

    private static String json(Record row) {
        try {
            return STRICT.writeValueAsString(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + row.getClass().getSimpleName(), e);
        }
    }

    private static <T extends Record> T row(String json, Class<T> type) {
        try {
            return STRICT.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read the stored " + type.getSimpleName(), e);
        }
    }
}
