package org.whalecurve.crm.hubspot;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whalecurve.crm.http.CrmReply;
import org.whalecurve.crm.http.Told;
import org.whalecurve.domain.crm.Insight;
import org.whalecurve.domain.crm.InsightUpdate;
import org.whalecurve.domain.crm.WriteOutcome;

/**
 * Writes properties of companies that exist by the batch update, which never creates. It may do
 * some and refuse others (207); results come in no promised order, so each carries the id of its
 * update as {@code objectWriteTraceId}.
 */
final class HubSpotWriting {

    private static final String TRACE = "objectWriteTraceId";

    private HubSpotWriting() {}

    static Told tell(HubSpotClient client, List<InsightUpdate> updates) {
        return client.tell(
                "/crm/v3/objects/companies/batch/update",
                Map.of(
                        "inputs",
                        updates.stream()
                                .map(update ->
                                        Map.of(
                                                "id",
                                                update.record(),
                                                "properties",
                                                update.values(),
                                                TRACE,
                                                update.id()))
                                .toList()));
    }

    /** What became of each update by the answer to all. */
    static List<WriteOutcome> outcomes(List<InsightUpdate> updates, CrmReply reply) {
        Map<String, WriteOutcome> told = new HashMap<>();
        for (JsonNode error : reply.json().path("errors")) {
            String code = error.path("category").asText("ERROR");
            String message = error.path("message").asText("HubSpot gives no reason.");
            for (InsightUpdate update : updates) {
                if (isAbout(error, update)) {
                    told.put(update.id(), new WriteOutcome.Rejected(update.id(), code, message));
                }
            }
        }
        for (JsonNode result : reply.json().path("results")) {
            for (InsightUpdate update : updates) {
                if (result.path(TRACE).asText().equals(update.id())
                        || result.path("id").asText().equals(update.record())) {
                    told.putIfAbsent(update.id(), new WriteOutcome.Acknowledged(update.id()));
                }
            }
        }
        return updates.stream()
                .map(update ->
                        told.getOrDefault(
                                update.id(),
                                new WriteOutcome.Unknown(
                                        update.id(), "HubSpot's answer does not name it.")))
                .toList();
    }

    private static boolean isAbout(JsonNode error, InsightUpdate update) {
        return holds(error.path("context").path(TRACE), update.id())
                || holds(error.path("context").path("ids"), update.record())
                || holds(error.path("context").path("id"), update.record());
    }

    private static boolean holds(JsonNode list, String text) {
        return list.valueStream().anyMatch(entry -> entry.asText().equals(text));
    }

    /** What an administrator of HubSpot does about a property that is missing. */
    static String howToCreate(String name) {
        return "Create it in HubSpot: Settings > Properties > Company properties > Create property,"
                + " internal name %s, field type %s.".formatted(name, type(name));
    }

    private static String type(String name) {
        boolean isText =
                List.of(Insight.PROFIT_TIER, Insight.NEXT_ACTION, Insight.RUN).stream()
                        .anyMatch(insight -> name.equals(HubSpotCrm.insights().get(insight)));
        boolean isDay = name.equals(HubSpotCrm.insights().get(Insight.AS_OF));
        boolean isNumber = !isText && HubSpotCrm.insights().containsValue(name);
        return isDay ? "Date picker" : isNumber ? "Number" : "Single-line text";
    }
}
