package org.whalecurve.crm.odoo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.crm.http.Halving;
import org.whalecurve.crm.http.Told;
import org.whalecurve.domain.crm.CrmField;
import org.whalecurve.domain.crm.Insight;
import org.whalecurve.domain.crm.InsightUpdate;
import org.whalecurve.domain.crm.WriteOutcome;

/**
 * Writes fields of partners that exist by {@code web_save_multi}: other values for each, one
 * transaction, all or nothing. An id that is gone refuses the whole call, so nothing is created.
 */
final class OdooWriting {

    private final OdooClient client;

    OdooWriting(OdooClient client) {
        this.client = client;
    }

    List<WriteOutcome> write(List<InsightUpdate> updates, OdooSchema schema) {
        List<WriteOutcome> outcomes = new ArrayList<>();
        List<InsightUpdate> sound = new ArrayList<>();
        for (InsightUpdate update : updates) {
            WriteOutcome refused = refused(update, schema);
            if (refused == null) {
                sound.add(update);
            } else {
                outcomes.add(refused);
            }
        }
        outcomes.addAll(Halving.write(sound, batch -> save(batch, schema)));
        return outcomes;
    }

    /** What is known to fail without asking. */
    private static @Nullable WriteOutcome refused(InsightUpdate update, OdooSchema schema) {
        if (!update.record().matches("[1-9]\\d{0,17}")) {
            return new WriteOutcome.Rejected(
                    update.id(), "no-id", "Odoo has no such id: " + update.record());
        }
        return update.values().keySet().stream()
                .filter(name -> !isWritable(schema.field(name)))
                .findFirst()
                .map(name ->
                        new WriteOutcome.Rejected(
                                update.id(),
                                "no-field",
                                "res.partner has no field " + name + " to write to."))
                .orElse(null);
    }

    private static boolean isWritable(@Nullable CrmField field) {
        return field != null && field.writable();
    }

    private Told save(List<InsightUpdate> batch, OdooSchema schema) {
        List<Long> ids = batch.stream().map(update -> Long.valueOf(update.record())).toList();
        List<Map<String, Object>> values =
                batch.stream().map(update -> values(update, schema)).toList();
        return client.tell(
                OdooModel.PARTNER,
                "web_save_multi",
                Map.of("ids", ids, "vals_list", values, "specification", Map.of("id", Map.of())));
    }

    private static Map<String, Object> values(InsightUpdate update, OdooSchema schema) {
        Map<String, Object> values = new HashMap<>();
        update.values()
                .forEach((name, value) ->
                        values.put(name, OdooValues.written(value, schema.typeOf(name))));
        return values;
    }

    /** What an administrator of Odoo does about a field that is missing. */
    static String howToCreate(String field) {
        return ("Create it in Odoo: developer mode, Settings > Technical > Database Structure >"
                        + " Fields, New: model Contact (res.partner), field name %s, type %s.")
                .formatted(field, type(field));
    }

    private static String type(String field) {
        Optional<Insight> meant =
                OdooCrm.insights().entrySet().stream()
                        .filter(entry -> entry.getValue().equals(field))
                        .map(Map.Entry::getKey)
                        .findFirst();
        return meant.map(insight ->
                        switch (insight) {
                            case PROFIT,
                                    COST_TO_SERVE,
                                    LIFETIME_VALUE,
                                    LIFETIME_VALUE_LOW,
                                    LIFETIME_VALUE_HIGH,
                                    PROBABILITY_ALIVE ->
                                    "float";
                            case AS_OF -> "date";
                            case PROFIT_TIER, NEXT_ACTION, RUN -> "char";
                        })
                .orElse("char");
    }
}
