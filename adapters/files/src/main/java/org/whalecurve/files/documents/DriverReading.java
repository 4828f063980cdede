package org.whalecurve.files.documents;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.whalecurve.application.imports.FactTypeDocument;
import org.whalecurve.application.imports.port.FactTypes;
import org.whalecurve.domain.costing.Driver;
import org.whalecurve.domain.costing.DriverPolicy;
import org.whalecurve.domain.costing.FactDriver;
import org.whalecurve.domain.costing.LineDriver;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.imports.RowKind;

/** Reads drivers, over order lines and over facts of declared types. */
final class DriverReading {

    private static final List<String> OF_LINES = List.of("per", "market");
    private static final List<String> OF_FACTS = List.of("sum", "negative", "none");

    private static final Driver HARMLESS =
            new LineDriver(Driver.Basis.LINE, Set.of(RowKind.SALE), Driver.Market.ANYWHERE);

    private final FactTypes declared;

    DriverReading(FactTypes declared) {
        this.declared = declared;
    }

    /** Reads the drivers that have names. */
    Map<String, Driver> named(Place place) {
        Map<String, Driver> drivers = new LinkedHashMap<>();
        for (Place item : place.items().toList()) {
            Group group =
                    item.group("id", "per", "of", "market", "facts", "sum", "negative", "none");
            String id = group.required("id").id();
            Driver driver = group.has("facts") ? overFacts(group) : overLinesOnly(group);
            if (drivers.putIfAbsent(id, driver) != null) {
                group.optional("id")
                        .fault("The id '" + id + "' is already that of another driver.");
            }
        }
        return drivers;
    }

    /** A driver over order lines, as terms state it too. */
    static LineDriver overLines(Group group) {
        return new LineDriver(
                group.required("per").word(List.of(Driver.Basis.values())),
                kinds(group.required("of")),
                group.has("market")
                        ? group.optional("market").word(List.of(Driver.Market.values()))
                        : Driver.Market.ANYWHERE);
    }

    private static LineDriver overLinesOnly(Group group) {
        refuse(group, OF_FACTS, "Only drivers over facts have it: say under 'facts' of which.");
        return overLines(group);
    }

    private Driver overFacts(Group group) {
        refuse(group, OF_LINES, "Only drivers over order lines have it: leave 'facts' or it out.");
        Place facts = group.optional("facts");
        String id = facts.id();
        Optional<FactType> type = declared.find(id).map(FactTypeDocument::type);
        if (type.isEmpty() && !id.isBlank()) {
            List<String> known = declared.all().stream().map(found -> found.type().id()).toList();
            facts.fault(
                    Nearest.hint(id, known)
                            + " There is no declared fact type '"
                            + id
                            + "'. "
                            + (known.isEmpty()
                                    ? "Declare one first."
                                    : "There are: " + String.join(", ", known) + "."));
        }
        Place sum = group.optional("sum");
        Place negative = group.optional("negative");
        Place none = group.optional("none");
        if (negative.isPresent() && !sum.isPresent()) {
            negative.fault("Only a sum can be below zero: say under 'sum' of what.");
        }
        FactDriver.Negative below =
                negative.isPresent()
                        ? negative.word(List.of(FactDriver.Negative.values()))
                        : FactDriver.Negative.FAIL;
        DriverPolicy nothing =
                none.isPresent()
                        ? none.word(List.of(DriverPolicy.ZERO, DriverPolicy.FAIL))
                        : DriverPolicy.ZERO;
        String column = sum.isPresent() ? sum.id() : null;
        Map<String, Set<String>> of = conditions(group.optional("of"));
        return type.<Driver>map(found -> new FactDriver(found, column, of, below, nothing))
                .orElse(HARMLESS);
    }

    private static Map<String, Set<String>> conditions(Place place) {
        Map<String, Set<String>> conditions = new HashMap<>();
        if (place.isPresent()) {
            Group group = place.freeGroup("{channel: [phone, mail]}");
            for (String column : group.keys()) {
                conditions.put(
                        column,
                        group.optional(column)
                                .items()
                                .map(Place::text)
                                .collect(Collectors.toUnmodifiableSet()));
            }
        }
        return Map.copyOf(conditions);
    }

    private static void refuse(Group group, List<String> keys, String problem) {
        keys.stream().filter(group::has).forEach(key -> group.optional(key).fault(problem));
    }

    private static Set<RowKind> kinds(Place place) {
        return place.items()
                .map(item -> item.word(List.of(RowKind.values())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
