package org.whalecurve.crm.hubspot;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.whalecurve.crm.http.Documents;
import org.whalecurve.crm.http.KnownFields;
import org.whalecurve.domain.crm.CrmChange;
import org.whalecurve.domain.crm.CrmRecord;

/** HubSpot's envelopes as records. Every value is a text there, numbers and moments too. */
final class HubSpotRecords {

    private static final String EDITOR = "hs_updated_by_user_id";
    private static final String MERGED = "hs_merged_object_ids";

    private final Set<String> wanted;
    private final KnownFields known;

    HubSpotRecords(Set<String> wanted, KnownFields known) {
        this.wanted = wanted;
        this.known = known;
    }

    /** What HubSpot is asked for. */
    Set<String> properties() {
        Set<String> properties = new TreeSet<>();
        wanted.stream()
                .filter(name -> !name.startsWith(HubSpotObject.ASSOCIATIONS))
                .forEach(properties::add);
        List.of(EDITOR, MERGED).stream().filter(known::has).forEach(properties::add);
        return properties;
    }

    static Map<String, String> filter(String property, String operator, String value) {
        return Map.of("propertyName", property, "operator", operator, "value", value);
    }

    static Map<String, String> since(String property, @Nullable Instant moment) {
        return filter(property, "GTE", millis(moment));
    }

    static Map<String, String> until(String property, @Nullable Instant moment) {
        return filter(property, "LTE", millis(moment));
    }

    private static String millis(@Nullable Instant moment) {
        return Long.toString(Optional.ofNullable(moment).orElseThrow().toEpochMilli());
    }

    /**
     * What happened to records.
     *
     * @param links by id of the record, what stands in its fields of associations
     */
    List<CrmChange> changes(JsonNode rows, Map<String, Map<String, String>> links) {
        List<CrmChange> changes = new ArrayList<>();
        for (JsonNode row : rows) {
            CrmRecord record = record(row, links);
            for (String loser : row.at("/properties/" + MERGED).asText("").split(";", -1)) {
                if (!loser.isBlank() && !loser.equals(record.id())) {
                    changes.add(new CrmChange.Merged(loser.strip(), record.id()));
                }
            }
            changes.add(new CrmChange.Upserted(record));
        }
        return changes;
    }

    private CrmRecord record(JsonNode row, Map<String, Map<String, String>> links) {
        String id = row.path("id").asText();
        Map<String, String> fields = new HashMap<>(links.getOrDefault(id, Map.of()));
        JsonNode properties = row.path("properties");
        for (String name : wanted) {
            String text = Documents.plain(properties.path(name));
            if (text != null) {
                fields.put(name, plain(text, known.typeOf(name)));
            }
        }
        return new CrmRecord(
                id,
                Instant.parse(row.path("updatedAt").asText()),
                properties.path(EDITOR).asText(""),
                fields);
    }

    private static String plain(String text, String type) {
        try {
            return switch (type) {
                case "number" -> new BigDecimal(text).toPlainString();
                case "datetime" ->
                        (text.matches("\\d+")
                                        ? Instant.ofEpochMilli(Long.parseLong(text))
                                        : Instant.parse(text))
                                .toString();
                default -> text;
            };
        } catch (NumberFormatException | DateTimeException e) {
            return text;
        }
    }
}
