package org.whalecurve.files.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.imports.FactTypeDocument;
import org.whalecurve.application.imports.port.FactTypes;
import org.whalecurve.domain.imports.FactColumn;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.imports.KindRule;
import org.whalecurve.domain.imports.LedgerPostings;
import org.whalecurve.domain.imports.ProfileColumns;
import org.whalecurve.domain.imports.ProfileFacts;

/** Reads what the rows of a source are: order lines, unless the profile says otherwise. */
final class ProfileFactsReading {

    private static final ProfileFacts HARMLESS =
            new ProfileFacts.OrderLines(
                    new ProfileColumns(
                            "", "", null, "", null, "", "", null, null, null, null, null),
                    List.of());

    private ProfileFactsReading() {}

    static ProfileFacts read(Group root, FactTypes declared) {
        Place facts = root.optional("facts");
        String id = facts.isPresent() ? facts.text() : ProfileFacts.OrderLines.ID;
        if (id.equals(ProfileFacts.OrderLines.ID)) {
            return new ProfileFacts.OrderLines(
                    columns(root.required("columns")), kinds(root.required("kinds")));
        }
        Optional<FactType> type =
                id.equals(LedgerPostings.TYPE.id())
                        ? Optional.of(LedgerPostings.TYPE)
                        : declared.find(id).map(FactTypeDocument::type);
        if (type.isEmpty()) {
            List<String> known =
                    Stream.concat(
                                    Stream.of(ProfileFacts.OrderLines.ID, LedgerPostings.TYPE.id()),
                                    declared.all().stream().map(found -> found.type().id()))
                            .toList();
            if (!id.isBlank()) {
                facts.fault(
                        Nearest.hint(id, known)
                                + " There is no fact type '"
                                + id
                                + "'. There are: "
                                + String.join(", ", known)
                                + ".");
            }
            return HARMLESS;
        }
        if (root.has("kinds")) {
            root.optional("kinds").fault("Only order lines have kinds: leave them out.");
        }
        return declared(type.get(), root.required("columns"));
    }

    private static ProfileFacts declared(FactType type, Place place) {
        String[] ids = type.columns().stream().map(FactColumn::id).toArray(String[]::new);
        Group group = place.group(ids);
        Map<String, String> columns = new LinkedHashMap<>();
        for (FactColumn column : type.columns()) {
            if (column.required() || group.has(column.id())) {
                Place named =
                        column.required()
                                ? group.required(column.id())
                                : group.optional(column.id());
                columns.put(column.id(), named.text());
            }
        }
        return new ProfileFacts.Declared(type, columns);
    }

    private static ProfileColumns columns(Place place) {
        Group columns =
                place.group(
                        "order",
                        "date",
                        "customer",
                        "product",
                        "product-name",
                        "quantity",
                        "price",
                        "amount",
                        "country",
                        "channel",
                        "list-price",
                        "unit-cost");
        return new ProfileColumns(
                columns.required("order").text(),
                columns.required("date").text(),
                optionalText(columns.optional("customer")),
                columns.required("product").text(),
                optionalText(columns.optional("product-name")),
                columns.required("quantity").text(),
                columns.required("price").text(),
                optionalText(columns.optional("amount")),
                optionalText(columns.optional("country")),
                optionalText(columns.optional("channel")),
                optionalText(columns.optional("list-price")),
                optionalText(columns.optional("unit-cost")));
    }

    private static @Nullable String optionalText(Place place) {
        return place.isPresent() ? place.text() : null;
    }

    private static List<KindRule> kinds(Place place) {
        List<Place> places = place.items().toList();
        List<KindRule> rules = places.stream().map(KindRuleReading::read).toList();
        if (place.isPresent() && rules.isEmpty()) {
            place.fault("At least one rule is needed, such as {kind: sale} for every row.");
        }
        for (int i = 0; i + 1 < rules.size(); i++) {
            if (rules.get(i).when().isEmpty()) {
                places.get(i + 1)
                        .fault("This rule never applies: the one before it holds for every row.");
                break;
            }
        }
        return rules;
    }
}
