package org.whalecurve.crm.odoo;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whalecurve.application.crm.port.CrmFailure.Reason;
import org.whalecurve.crm.http.Halving;
import org.whalecurve.crm.http.Told;
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
        return schema.known()
                .write(updates, sound -> Halving.write(sound, batch -> save(batch, schema)));
    }

    private Told save(List<InsightUpdate> batch, OdooSchema schema) {
        List<BigInteger> ids = new ArrayList<>();
        for (InsightUpdate update : batch) {
            if (!update.record().matches("[1-9]\\d{0,17}")) {
                return new Told.Refused(
                        Reason.REFUSED, "no-id", "Odoo has no such id: " + update.record());
            }
            ids.add(new BigInteger(update.record()));
        }
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
