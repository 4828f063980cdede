package org.whalecurve.files.documents;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.whalecurve.domain.imports.ColumnCondition;
import org.whalecurve.domain.imports.KindRule;
import org.whalecurve.domain.imports.RowKind;

/** Reads the rules of an import profile that say of which kind a row is. */
final class KindRuleReading {

    private static final List<String> COMPARISONS =
            List.of("one-of", "begins-with", "below", "equal-to");
    private static final int DECIMALS = 6;
    private static final long MOST = 1_000_000_000_000L;

    private KindRuleReading() {}

    static KindRule read(Place place) {
        Group rule = place.group("kind", "when");
        return new KindRule(
                rule.required("kind").word(List.of(RowKind.values())),
                rule.optional("when").items().map(KindRuleReading::condition).toList());
    }

    private static ColumnCondition condition(Place place) {
        Group condition = place.group("column", "one-of", "begins-with", "below", "equal-to");
        String column = condition.required("column").text();
        List<String> said = COMPARISONS.stream().filter(condition::has).toList();
        if (said.size() != 1) {
            condition.fault(
                    "A condition compares the column in exactly one way: "
                            + String.join(", ", COMPARISONS)
                            + ".");
        }
        Place with = condition.optional(said.isEmpty() ? "one-of" : said.getFirst());
        return switch (said.isEmpty() ? "" : said.getFirst()) {
            case "begins-with" -> new ColumnCondition.BeginsWith(column, with.text());
            case "below" -> new ColumnCondition.Below(column, number(with));
            case "equal-to" -> new ColumnCondition.EqualTo(column, number(with));
            default -> new ColumnCondition.OneOf(column, texts(with));
        };
    }

    private static BigDecimal number(Place place) {
        return place.decimal(DECIMALS, MOST);
    }

    private static Set<String> texts(Place place) {
        Set<String> texts =
                place.items()
                        .map(Place::textOrEmpty)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        if (place.isPresent() && texts.isEmpty()) {
            place.fault("At least one text is needed; \"\" stands for an empty cell.");
        }
        return Set.copyOf(texts);
    }
}
