package org.whalecurve.domain.crm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which field of a CRM holds what, stream by stream.
 *
 * @param fields for each stream that is read, the CRM's name of the field by ours
 */
public record CrmMapping(Map<CrmStream, Map<String, String>> fields) {

    private static final Map<CrmStream, List<String>> OURS =
            Map.of(
                    CrmStream.ACCOUNT,
                    List.of(
                            "key", "name", "country", "segment", "parent", "owner", "unit",
                            "tax-id", "domain", "email"),
                    CrmStream.ORDER,
                    List.of("number", "account", "date", "currency", "state", "channel", "country"),
                    CrmStream.ORDER_LINE,
                    List.of("order", "product", "product-name", "quantity", "unit-price", "amount"),
                    CrmStream.CASE,
                    List.of("account", "number", "kind", "priority", "opened", "closed"),
                    CrmStream.ACTIVITY,
                    List.of("account", "kind", "at", "minutes"),
                    CrmStream.PRODUCT,
                    List.of("key", "name", "cost"));

    private static final Map<CrmStream, List<String>> NEEDED =
            Map.of(
                    CrmStream.ACCOUNT,
                    List.of("name"),
                    CrmStream.ORDER,
                    List.of("account", "date"),
                    CrmStream.ORDER_LINE,
                    List.of("order", "product", "quantity"));

    /** Keeps a copy that nobody can change. */
    public CrmMapping {
        Map<CrmStream, Map<String, String>> copy = new HashMap<>();
        fields.forEach((stream, names) -> copy.put(stream, Map.copyOf(names)));
        fields = Map.copyOf(copy);
    }

    /** Our names of the fields of a stream, in the order in which they are shown. */
    public static List<String> ours(CrmStream stream) {
        return OURS.getOrDefault(stream, List.of());
    }

    /** What is wrong with it, in sentences for people; empty if nothing is. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        fields.forEach((stream, names) -> {
            names.forEach((ours, theirs) -> {
                if (!ours(stream).contains(ours)) {
                    faults.add("%s has no field '%s'.".formatted(stream, ours));
                } else if (theirs.isBlank()) {
                    faults.add("The CRM's field for '%s' of %s is blank.".formatted(ours, stream));
                }
            });
            NEEDED.getOrDefault(stream, List.of()).stream()
                    .filter(needed -> !names.containsKey(needed))
                    .forEach(needed ->
                            faults.add(
                                    "%s cannot be read without a field for '%s'."
                                            .formatted(stream, needed)));
        });
        if (fields.containsKey(CrmStream.ORDER_LINE)) {
            Map<String, String> lines = fields.get(CrmStream.ORDER_LINE);
            if (!lines.containsKey("amount") && !lines.containsKey("unit-price")) {
                faults.add("ORDER_LINE needs a field for 'amount' or for 'unit-price'.");
            }
            if (!fields.containsKey(CrmStream.ORDER)) {
                faults.add("ORDER_LINE cannot be read without ORDER.");
            }
        }
        if (fields.containsKey(CrmStream.ORDER) && !fields.containsKey(CrmStream.ACCOUNT)) {
            faults.add("ORDER cannot be read without ACCOUNT.");
        }
        return faults.stream().sorted().toList();
    }

    /** Whether a stream is read at all. */
    public boolean reads(CrmStream stream) {
        return fields.containsKey(stream);
    }

    /** The CRM's names of the fields of a stream. */
    public Set<String> wanted(CrmStream stream) {
        return fields.getOrDefault(stream, Map.of()).values().stream()
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether the CRM is asked for a field of ours. */
    public boolean maps(CrmStream stream, String ours) {
        return fields.getOrDefault(stream, Map.of()).containsKey(ours);
    }

    /**
     * What a record says.
     *
     * @param ours our name of the field
     * @param record the values by the CRM's names
     * @return empty if the field is not mapped, or empty in the record
     */
    public Optional<String> value(CrmStream stream, String ours, Map<String, String> record) {
        return Optional.ofNullable(fields.getOrDefault(stream, Map.of()).get(ours))
                .map(record::get)
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
