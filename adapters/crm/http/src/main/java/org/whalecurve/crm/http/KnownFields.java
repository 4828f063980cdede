package org.whalecurve.crm.http;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.crm.port.CrmFailure;
import org.whalecurve.application.crm.port.CrmFailure.Reason;
import org.whalecurve.domain.crm.CrmField;
import org.whalecurve.domain.crm.InsightUpdate;
import org.whalecurve.domain.crm.WriteOutcome;

/**
 * The fields of a stream as a CRM described them.
 *
 * @param where what people call the place, such as {@code HubSpot's companies}
 * @param byName the fields
 * @param asOf when they were read, by the earlier of the CRM's clock and ours
 */
public record KnownFields(String where, Map<String, CrmField> byName, Instant asOf) {

    /** Fields as they were read. */
    public static KnownFields of(String where, Collection<CrmField> fields, Instant asOf) {
        Map<String, CrmField> byName = new TreeMap<>();
        fields.forEach(field -> byName.put(field.name(), field));
        return new KnownFields(where, byName, asOf);
    }

    /** All of them. */
    public List<CrmField> all() {
        return List.copyOf(byName.values());
    }

    /** Whether there is such a field. */
    public boolean has(String name) {
        return byName.containsKey(name);
    }

    /** The CRM's word for what a field holds; empty if there is no such field. */
    public String typeOf(String name) {
        CrmField field = byName.get(name);
        return field == null ? "" : field.type();
    }

    /**
     * Stops where something that is mapped is no longer there.
     *
     * @throws CrmFailure with reason {@code SCHEMA_CHANGED}, and the names
     */
    public void require(Set<String> wanted) throws CrmFailure {
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(byName.keySet());
        if (!missing.isEmpty()) {
            throw new CrmFailure(
                    Reason.SCHEMA_CHANGED,
                    "Among %s there is no field %s any more, or the user may not see it."
                            .formatted(where, String.join(", ", missing)),
                    null);
        }
    }

    /**
     * What is in the way of writing fields.
     *
     * @param howToCreate what an administrator does about one that is missing
     */
    public Map<String, String> preflight(Set<String> wanted, Function<String, String> howToCreate) {
        Map<String, String> inTheWay = new TreeMap<>();
        for (String name : wanted) {
            CrmField field = byName.get(name);
            if (field == null) {
                inTheWay.put(name, howToCreate.apply(name));
            } else if (!field.writable()) {
                inTheWay.put(name, "The user of the connection may not change " + name + ".");
            }
        }
        return inTheWay;
    }

    /**
     * Writes what can be written, and rejects without asking what goes to fields that are not
     * there.
     *
     * @param write writes updates whose fields are there
     */
    public List<WriteOutcome> write(
            List<InsightUpdate> updates, Function<List<InsightUpdate>, List<WriteOutcome>> write) {
        List<WriteOutcome> outcomes = new ArrayList<>();
        List<InsightUpdate> sound = new ArrayList<>();
        for (InsightUpdate update : updates) {
            WriteOutcome refused = refused(update);
            if (refused == null) {
                sound.add(update);
            } else {
                outcomes.add(refused);
            }
        }
        outcomes.addAll(write.apply(sound));
        return outcomes;
    }

    private @Nullable WriteOutcome refused(InsightUpdate update) {
        return update.values().keySet().stream()
                .filter(name -> !isWritable(byName.get(name)))
                .findFirst()
                .map(name ->
                        new WriteOutcome.Rejected(
                                update.id(),
                                "no-field",
                                "Among %s there is no field %s to write to."
                                        .formatted(where, name)))
                .orElse(null);
    }

    private static boolean isWritable(@Nullable CrmField field) {
        return field != null && field.writable();
    }
}
