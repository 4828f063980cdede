package org.whalecurve.domain.costing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.imports.FactColumn;
import org.whalecurve.domain.imports.FactColumn.Content;
import org.whalecurve.domain.imports.FactType;

/** Finds what is wrong with a driver over facts before any fact is counted. */
final class FactDriverReview {

    /** What can be compared with the texts of a condition. */
    private static final Set<Content> TEXTS = Set.of(Content.TEXT, Content.PRODUCT);

    private FactDriverReview() {}

    /** The problems by the key of the driver that has them; empty for one that can be counted. */
    static Map<String, String> problemsOf(FactDriver driver) {
        Map<String, String> problems = new LinkedHashMap<>();
        FactType type = driver.type();
        if (type.customer() == null) {
            problems.put(
                    "facts",
                    "Facts of type '%s' name no customer: none could bear what they cause."
                            .formatted(type.id()));
        }
        String sum = driver.sum();
        if (sum != null && holds(type, sum) != Content.QUANTITY) {
            problems.put("sum", wrongColumn(type, sum, "no quantity that could be added up"));
        }
        driver.of()
                .forEach((column, texts) -> {
                    Content content = holds(type, column);
                    if (content == null || !TEXTS.contains(content)) {
                        problems.put(
                                "of." + column, wrongColumn(type, column, "no text to compare"));
                    } else if (texts.isEmpty()) {
                        problems.put(
                                "of." + column,
                                "Name at least one text: otherwise nothing counts.");
                    }
                });
        return problems;
    }

    private static @Nullable Content holds(FactType type, String column) {
        return type.column(column).map(FactColumn::content).orElse(null);
    }

    private static String wrongColumn(FactType type, String column, String lack) {
        return type.column(column).isPresent()
                ? "Column '%s' of '%s' holds %s.".formatted(column, type.id(), lack)
                : "Fact type '%s' has no column '%s'. There are: %s."
                        .formatted(
                                type.id(),
                                column,
                                type.columns().stream()
                                        .map(FactColumn::id)
                                        .collect(Collectors.joining(", ")));
    }
}
