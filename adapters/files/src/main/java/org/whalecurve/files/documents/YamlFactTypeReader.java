package org.whalecurve.files.documents;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.whalecurve.application.imports.port.FactTypeReader;
import org.whalecurve.domain.imports.FactColumn;
import org.whalecurve.domain.imports.FactColumn.Content;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.imports.LedgerPostings;
import org.whalecurve.domain.imports.ProfileFacts;

/** Reads fact types written in YAML; {@code fact-type.schema.json} describes them. */
@Singleton
final class YamlFactTypeReader implements FactTypeReader {

    /** What the store adds to the columns of every type. */
    private static final Set<String> TAKEN_COLUMNS =
            Set.of("line", "currency", "customer-no", "product-no");

    /** How the store tells a number or key from a text of the same name. */
    private static final List<String> TAKEN_ENDINGS = List.of("-minor", "-micros", "-key");

    private static final Set<String> TAKEN_IDS =
            Set.of(ProfileFacts.OrderLines.ID, LedgerPostings.TYPE.id());

    @Override
    public FactType read(String document) {
        Faults faults = new Faults();
        YamlValue value = YamlDocument.read(document, faults);
        Group root = new Place(value, "", 1, faults).group("fact-type", "name", "key", "columns");
        Place id = root.required("fact-type");
        String typeId = id.id();
        if (TAKEN_IDS.contains(typeId)) {
            id.fault("'" + typeId + "' is declared by the product: choose another id.");
        }
        String name = root.required("name").text();
        Place key = root.required("key");
        String keyId = key.id();
        Place list = root.required("columns");
        List<FactColumn> columns = columns(list);
        if (list.isPresent()) {
            check(list, columns);
            if (key.isPresent() && !columns.contains(FactColumn.required(keyId, Content.TEXT))) {
                key.fault(
                        "The key must be one of the columns, hold text and be required: it identifies a fact.");
            }
        }
        faults.refuseIfAny("faulty-fact-type", "fact type");
        return new FactType(typeId, name, keyId, columns);
    }

    private static List<FactColumn> columns(Place list) {
        Set<String> ids = new HashSet<>();
        return list.items().map(item -> column(item, ids)).toList();
    }

    private static FactColumn column(Place place, Set<String> ids) {
        Group column = place.group("id", "holds", "required");
        Place id = column.required("id");
        String columnId = id.id();
        if (!columnId.isBlank() && !ids.add(columnId)) {
            id.fault("The id '" + columnId + "' is already that of another column.");
        }
        if (TAKEN_COLUMNS.contains(columnId)
                || TAKEN_ENDINGS.stream().anyMatch(columnId::endsWith)) {
            id.fault("'" + columnId + "' is a name that the store gives: choose another id.");
        }
        Content content = column.required("holds").word(List.of(Content.values()));
        Place required = column.optional("required");
        return new FactColumn(columnId, content, required.isPresent() && required.isTrue());
    }

    private static void check(Place list, List<FactColumn> columns) {
        List<FactColumn> days =
                columns.stream().filter(column -> column.content() == Content.DAY).toList();
        if (days.size() != 1 || !days.getFirst().required()) {
            list.fault("Exactly one column must hold the day, and it must be required.");
        }
        atMostOne(
                Content.CUSTOMER, "A fact can be only one customer's, not that of ", list, columns);
        atMostOne(Content.PRODUCT, "A fact can be about one product only, not ", list, columns);
    }

    private static void atMostOne(
            Content content, String rule, Place list, List<FactColumn> columns) {
        List<String> found =
                columns.stream()
                        .filter(column -> column.content() == content)
                        .map(FactColumn::id)
                        .toList();
        if (found.size() > 1) {
            list.fault(rule + String.join(", ", found) + ".");
        }
    }
}
