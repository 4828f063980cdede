package org.whalecurve.persistence.scenarios;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import java.util.List;
import org.whalecurve.application.scenarios.ChangeOrder;

/** A change of a scenario as it is stored: as it was written. Reading is strict. */
record ChangeRow(String change, String of, String per, String value) {

    private static final JsonMapper STRICT =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    static String write(List<ChangeOrder> changes) {
        try {
            return STRICT.writeValueAsString(
                    changes.stream()
                            .map(change ->
                                    new ChangeRow(
                                            change.change(),
                                            change.of(),
                                            change.per(),
                                            change.value()))
                            .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write the changes of a scenario", e);
        }
    }

    static List<ChangeOrder> read(String json) {
        try {
            return Arrays.stream(STRICT.readValue(json, ChangeRow[].class))
                    .map(row -> new ChangeOrder(row.change, row.of, row.per, row.value))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read the stored changes of a scenario", e);
        }
    }
}
