package org.whalecurve.crm.dataverse;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.whalecurve.crm.http.Documents;
import org.whalecurve.crm.http.KnownFields;
import org.whalecurve.domain.crm.CrmChange;
import org.whalecurve.domain.crm.CrmField;
import org.whalecurve.domain.crm.CrmRecord;

/** Dataverse's rows as changes. A reference is read as {@code _name_value}. */
final class DataverseRows {

    private static final Set<String> REFERENCES = Set.of("Lookup", "Customer", "Owner");
    private static final String SURVIVOR = "_masterid_value";

    private DataverseRows() {}

    static KnownFields fields(DataverseTable table, JsonNode metadata, Instant asOf) {
        List<CrmField> fields = new ArrayList<>();
        for (JsonNode attribute : metadata.path("value")) {
            if (attribute.path("IsValidForRead").asBoolean(true)) {
                String type = attribute.path("AttributeType").asText();
                String name = attribute.path("LogicalName").asText();
                boolean isReference = REFERENCES.contains(type);
                fields.add(
                        new CrmField(
                                isReference ? "_" + name + "_value" : name,
                                attribute.at("/DisplayName/UserLocalizedLabel/Label").asText(name),
                                type,
                                !isReference && attribute.path("IsValidForUpdate").asBoolean()));
            }
        }
        return KnownFields.of("Dataverse's columns of " + table.name(), fields, asOf);
    }

    /** What is asked for; tables that cannot be put aside or merged lack the columns for it. */
    static String selected(Set<String> wanted, KnownFields known) {
        Set<String> names = new TreeSet<>(wanted);
        names.add("modifiedon");
        for (String name : List.of("_modifiedby_value", "statecode", SURVIVOR)) {
            if (known.has(name)) {
                names.add(name);
            }
        }
        return String.join(",", names);
    }

    static CrmChange change(
            JsonNode row, DataverseTable table, Set<String> wanted, KnownFields known) {
        if (row.path("@odata.context").asText().endsWith("$deletedEntity")
                || row.path("reason").asText().equals("deleted")) {
            return new CrmChange.Deleted(row.path("id").asText());
        }
        String id = row.path(table.key()).asText();
        String survivor = Documents.plain(row.path(SURVIVOR));
        if (table.merges() && survivor != null) {
            return new CrmChange.Merged(id, survivor);
        }
        Map<String, String> fields = new HashMap<>();
        for (String name : wanted) {
            String text = Documents.plain(row.path(name));
            if (text != null) {
                fields.put(
                        name,
                        known.typeOf(name).equals("DateTime") && text.endsWith("Z")
                                ? Instant.parse(text).toString()
                                : text);
            }
        }
        CrmRecord record =
                new CrmRecord(
                        id,
                        Instant.parse(row.path("modifiedon").asText()),
                        row.path("_modifiedby_value").asText(""),
                        fields);
        // An order that is fulfilled and a case that is resolved are done, not put aside.
        boolean aside = table.merges() && row.path("statecode").asInt(0) == 1;
        return aside ? new CrmChange.Archived(record) : new CrmChange.Upserted(record);
    }

    /** A value as Dataverse wants to be told it. */
    static @Nullable Object written(String value, String type) {
        if (value.isEmpty()) {
            return null;
        }
        try {
            return switch (type) {
                case "Money", "Decimal", "Double", "Integer", "BigInt", "Picklist" ->
                        new BigDecimal(value);
                case "Boolean" -> Boolean.valueOf(value);
                default -> value;
            };
        } catch (NumberFormatException e) {
            return value;
        }
    }
}
