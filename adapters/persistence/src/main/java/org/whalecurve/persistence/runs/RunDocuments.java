package org.whalecurve.persistence.runs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.AllocationStatement;
import org.whalecurve.domain.costing.LedgerStatement;
import org.whalecurve.domain.profitability.Certificate;
import org.whalecurve.domain.profitability.CostLevels;
import org.whalecurve.domain.profitability.ObjectStatements;
import org.whalecurve.domain.profitability.RunInputs;
import org.whalecurve.domain.profitability.RunSummary;

/**
 * Writes and reads the parts of a run that are stored as JSON. Reading is strict: a document that
 * is not exactly what was written is an error, not a guess.
 */
@Singleton
final class RunDocuments {

    private static final JsonMapper STRICT =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private static final String LISTED = "listed";

    private final RunMapper mapper;

    RunDocuments(RunMapper mapper) {
        this.mapper = mapper;
    }

    String write(RunInputs inputs) {
        return json(mapper.row(inputs));
    }

    String write(RunSummary summary) {
        return json(mapper.row(summary));
    }

    String write(CostLevels levels) {
        return json(mapper.row(levels));
    }

    String write(AllocationStatement allocation) {
        return json(mapper.row(allocation));
    }

    String write(LedgerStatement ledger) {
        return json(mapper.row(ledger));
    }

    String write(ObjectStatements objects) {
        return json(mapper.row(objects));
    }

    String write(Certificate certificate) {
        return json(mapper.row(certificate));
    }

    RunInputs inputs(String period, String json) {
        return mapper.inputs(period, row(json, InputsRow.class));
    }

    /**
     * Reads the totals.
     *
     * @param levels null for a run of a time when models had the costs of orders alone
     */
    RunSummary summary(String json, @Nullable String levels) {
        return mapper.summary(
                summaryRow(json),
                levels == null ? CostLevels.NONE : mapper.levels(row(levels, LevelsRow.class)));
    }

    /** Before lines could state list prices, totals did not tell of them. */
    private static SummaryRow summaryRow(String json) {
        JsonNode summary = tree(json);
        for (String part : List.of("assigned", "unassigned")) {
            if (summary.path(part) instanceof ObjectNode totals && !totals.has(LISTED)) {
                totals.putNull(LISTED);
            }
        }
        return row(summary.toString(), SummaryRow.class);
    }

    /** Runs of a time without service pools have no such document. */
    AllocationStatement allocation(@Nullable String json) {
        return json == null
                ? AllocationStatement.NONE
                : mapper.allocation(row(json, AllocationRow.class));
    }

    /** Runs whose pools all stated their expense may have no such document. */
    LedgerStatement ledger(@Nullable String json) {
        return json == null ? LedgerStatement.NONE : mapper.ledger(row(json, LedgerRow.class));
    }

    /** Runs of a time when only customers had statements have no such document. */
    ObjectStatements objects(@Nullable String json) {
        return json == null ? ObjectStatements.NONE : mapper.objects(objectsRow(json));
    }

    private static ObjectsRow objectsRow(String json) {
        return tree(json).has("markets")
                ? row(json, ObjectsRow.BeforeChannels.class).now()
                : row(json, ObjectsRow.class);
    }

    Certificate certificate(String json) {
        return mapper.certificate(row(json, CertificateRow.class));
    }

    private static JsonNode tree(String json) {
        try {
            return STRICT.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read a stored document", e);
        }
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
