package org.whalecurve.domain.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The kind rules of a profile with their columns resolved to positions. */
final class KindRules {

    private record Resolved(RowKind kind, List<Predicate<List<String>>> conditions) {
        boolean holds(List<String> fields) {
            for (Predicate<List<String>> condition : conditions) {
                if (!condition.test(fields)) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Resolved> rules;

    KindRules(List<KindRule> rules, List<String> header, NumberFormat numbers) {
        this.rules =
                rules.stream()
                        .map(rule ->
                                new Resolved(
                                        rule.kind(),
                                        rule.when().stream()
                                                .map(condition ->
                                                        resolve(
                                                                condition,
                                                                header.indexOf(condition.column()),
                                                                numbers))
                                                .toList()))
                        .toList();
    }

    /** The kind of the first rule that holds, or null. */
    @Nullable RowKind kindOf(List<String> fields) {
        for (Resolved rule : rules) {
            if (rule.holds(fields)) {
                return rule.kind();
            }
        }
        return null;
    }

    private static Predicate<List<String>> resolve(
            ColumnCondition condition, int at, NumberFormat numbers) {
        return switch (condition) {
            case ColumnCondition.OneOf(_, var texts) ->
                    fields -> texts.contains(fields.get(at).strip());
            case ColumnCondition.BeginsWith(_, var text) ->
                    fields -> fields.get(at).strip().startsWith(text);
            case ColumnCondition.Below(_, var limit) ->
                    fields -> compares(numbers, fields.get(at), limit) < 0;
            case ColumnCondition.EqualTo(_, var value) ->
                    fields -> compares(numbers, fields.get(at), value) == 0;
        };
    }

    /**
     * Greater than zero also where the cell is no number: such a row is rejected for that cell
     * anyway.
     */
    private static int compares(NumberFormat numbers, String cell, BigDecimal with) {
        return numbers.read(cell.strip()).map(number -> number.compareTo(with)).orElse(1);
    }
}
