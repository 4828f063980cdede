package org.whalecurve.crm.odoo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.whalecurve.crm.http.KnownFields;
import org.whalecurve.domain.crm.CrmField;

/** The fields of a model, as of a whole second. */
record OdooSchema(KnownFields known) {

    /** Behind a reference: the name of what it refers to, instead of its id. */
    static final String NAME_OF = ".display_name";

    /** Behind a reference to a contact: the account that it belongs to. */
    static final String ACCOUNT_OF = ".commercial_partner_id";

    static final Map<String, ?> ARGUMENTS =
            Map.of("attributes", List.of("string", "type", "readonly", "relation"));

    static OdooSchema read(String model, JsonNode answer, Instant asOf) {
        List<CrmField> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : answer.properties()) {
            JsonNode about = field.getValue();
            String label = about.path("string").asText();
            String type = about.path("type").asText();
            boolean writable = !about.path("readonly").asBoolean();
            fields.add(new CrmField(field.getKey(), label, type, writable));
            if (type.equals("many2one")) {
                String name = field.getKey() + NAME_OF;
                fields.add(new CrmField(name, label + " (name)", "char", false));
            }
            if (about.path("relation").asText().equals(OdooModel.PARTNER)) {
                String name = field.getKey() + ACCOUNT_OF;
                fields.add(new CrmField(name, label + " (account)", "many2one", false));
            }
        }
        return new OdooSchema(
                KnownFields.of("Odoo's " + model, fields, asOf.truncatedTo(ChronoUnit.SECONDS)));
    }

    /** The type of the field that is asked of Odoo for one of ours. */
    String typeOf(String name) {
        return known.typeOf(base(name));
    }

    /** The field that holds what is wanted: a reference leads to a name and to an account. */
    static String base(String name) {
        return name.replaceFirst("(\\.display_name|\\.commercial_partner_id)$", "");
    }

    /** What Odoo is asked for. */
    List<String> asked(Set<String> wanted) {
        Set<String> asked = new TreeSet<>();
        wanted.forEach(name -> asked.add(base(name)));
        asked.addAll(List.of("write_date", "write_uid"));
        if (known.has("active")) {
            asked.add("active");
        }
        return new ArrayList<>(asked);
    }
}
