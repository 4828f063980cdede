package org.whalecurve.crm.odoo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.crm.port.CrmFailure;
import org.whalecurve.application.crm.port.CrmFailure.Reason;
import org.whalecurve.domain.crm.CrmField;

/**
 * The fields of a model.
 *
 * @param asOf when they were read, in whole seconds
 */
record OdooSchema(String model, Map<String, CrmField> fields, Instant asOf) {

    /** Behind a reference: the name of what it refers to, instead of its id. */
    static final String NAME_OF = ".display_name";

    static final Map<String, ?> ARGUMENTS =
            Map.of("attributes", List.of("string", "type", "readonly"));

    static OdooSchema read(String model, JsonNode answer, Instant asOf) {
        Map<String, CrmField> fields = new TreeMap<>();
        for (Map.Entry<String, JsonNode> field : answer.properties()) {
            JsonNode about = field.getValue();
            String label = about.path("string").asText();
            String type = about.path("type").asText();
            boolean writable = !about.path("readonly").asBoolean();
            fields.put(field.getKey(), new CrmField(field.getKey(), label, type, writable));
            if (type.equals("many2one")) {
                String name = field.getKey() + NAME_OF;
                fields.put(name, new CrmField(name, label + " (name)", "char", false));
            }
        }
        return new OdooSchema(model, fields, asOf.truncatedTo(ChronoUnit.SECONDS));
    }

    @Nullable CrmField field(String name) {
        return fields.get(name);
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** The type of the field that is asked of Odoo for one of ours. */
    String typeOf(String name) {
        CrmField field = fields.get(base(name));
        return field == null ? "" : field.type();
    }

    /** The field that holds what is wanted: a reference holds its name too. */
    static String base(String name) {
        return name.endsWith(NAME_OF) ? name.substring(0, name.length() - NAME_OF.length()) : name;
    }

    /** Stops where something that is mapped is no longer there. */
    void require(Set<String> wanted) throws CrmFailure {
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(fields.keySet());
        if (!missing.isEmpty()) {
            throw new CrmFailure(
                    Reason.SCHEMA_CHANGED,
                    "Odoo's %s has no field %s any more, or its user may not see it."
                            .formatted(model, String.join(", ", missing)),
                    null);
        }
    }

    /** What Odoo is asked for. */
    List<String> asked(Set<String> wanted) {
        Set<String> asked = new TreeSet<>();
        wanted.forEach(name -> asked.add(base(name)));
        asked.addAll(List.of("write_date", "write_uid"));
        if (has("active")) {
            asked.add("active");
        }
        return new ArrayList<>(asked);
    }
}
