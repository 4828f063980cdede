package org.whalecurve.crm.salesforce;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.whalecurve.crm.http.Documents;
import org.whalecurve.crm.http.KnownFields;
import org.whalecurve.domain.crm.CrmChange;
import org.whalecurve.domain.crm.CrmField;
import org.whalecurve.domain.crm.CrmRecord;

/** Salesforce's rows as changes. */
final class SalesforceRecords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXX", Locale.ROOT);

    /** Made of other fields, and refused in queries of many records. */
    private static final Set<String> COMPOUND = Set.of("address", "location");

    private SalesforceRecords() {}

    static KnownFields fields(String object, JsonNode description, Instant asOf) {
        List<CrmField> fields = new ArrayList<>();
        for (JsonNode field : description.path("fields")) {
            String type = field.path("type").asText();
            if (!COMPOUND.contains(type)) {
                fields.add(
                        new CrmField(
                                field.path("name").asText(),
                                field.path("label").asText(),
                                type,
                                field.path("updateable").asBoolean()));
            }
        }
        return KnownFields.of("Salesforce's fields of " + object, fields, asOf);
    }

    /** What is asked for: only what is wanted, because long queries are refused. */
    static String selected(Set<String> wanted, KnownFields known) {
        Set<String> names = new TreeSet<>(wanted);
        names.addAll(List.of("Id", "SystemModstamp", "LastModifiedById", "IsDeleted"));
        if (known.has("MasterRecordId")) {
            names.add("MasterRecordId");
        }
        return String.join(",", names);
    }

    static CrmChange change(JsonNode row, Set<String> wanted, KnownFields known) {
        String id = row.path("Id").asText();
        if (row.path("IsDeleted").asBoolean()) {
            String survivor = Documents.plain(row.path("MasterRecordId"));
            return survivor == null
                    ? new CrmChange.Deleted(id)
                    : new CrmChange.Merged(id, survivor);
        }
        Map<String, String> fields = new HashMap<>();
        for (String name : wanted) {
            String text = Documents.plain(row.path(name));
            if (text != null) {
                fields.put(name, known.typeOf(name).equals("datetime") ? moment(text) : text);
            }
        }
        return new CrmChange.Upserted(
                new CrmRecord(
                        id,
                        Instant.parse(moment(row.path("SystemModstamp").asText())),
                        row.path("LastModifiedById").asText(""),
                        fields));
    }

    private static String moment(String text) {
        return OffsetDateTime.parse(text, MOMENT).toInstant().toString();
    }

    /** A value as Salesforce wants to be told it. */
    static @Nullable Object written(String value, String type) {
        if (value.isEmpty()) {
            return null;
        }
        try {
            return switch (type) {
                case "currency", "double", "int", "percent" -> new BigDecimal(value);
                case "boolean" -> Boolean.valueOf(value);
                default -> value;
            };
        } catch (NumberFormatException e) {
            return value;
        }
    }
}
