package org.whalecurve.domain.imports;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of fact that is declared, not coded: what its columns are called and what they hold.
 *
 * @param id the name by which profiles and cost models refer to it, such as {@code ledger-postings}
 * @param name what people call such facts
 * @param key id of the column that identifies a fact: the same key twice is the same fact twice
 * @param columns the columns; one of them, required, holds the day
 */
public record FactType(String id, String name, String key, List<FactColumn> columns) {

    /**
     * @throws IllegalArgumentException if there is no required text of the key's name, if not
     *     exactly one column holds the day, if two columns hold a customer or two a product, or if
     *     two have the same id
     */
    public FactType {
        columns = List.copyOf(columns);
        if (columns.stream().map(FactColumn::id).distinct().count() < columns.size()) {
            throw new IllegalArgumentException("two columns of " + id + " have the same id");
        }
        if (!columns.contains(FactColumn.required(key, FactColumn.Content.TEXT))) {
            throw new IllegalArgumentException(
                    "the key " + key + " of " + id + " is no required text");
        }
        for (FactColumn.Content single :
                List.of(FactColumn.Content.CUSTOMER, FactColumn.Content.PRODUCT)) {
            if (columns.stream().filter(column -> column.content() == single).count() > 1) {
                throw new IllegalArgumentException("two columns of " + id + " hold a " + single);
            }
        }
        List<FactColumn> days =
                columns.stream()
                        .filter(column -> column.content() == FactColumn.Content.DAY)
                        .toList();
        if (days.size() != 1 || !days.getFirst().required()) {
            throw new IllegalArgumentException(id + " needs exactly one day, and needs it always");
        }
    }

    /** Id of the column that holds the day. */
    public String day() {
        return columns(FactColumn.Content.DAY).getFirst();
    }

    /** Ids of the columns of a content, in their order. */
    public List<String> columns(FactColumn.Content content) {
        return columns.stream()
                .filter(column -> column.content() == content)
                .map(FactColumn::id)
                .toList();
    }

    /** The columns that hold numbers, in their order. */
    public List<FactColumn> numbers() {
        return columns.stream().filter(column -> column.content().isNumber()).toList();
    }

    /** Id of the column that holds the customer; null if such facts are nobody's. */
    public @Nullable String customer() {
        return columns(FactColumn.Content.CUSTOMER).stream().findFirst().orElse(null);
    }

    /** Id of the column that holds the product; null if such facts are about none. */
    public @Nullable String product() {
        return columns(FactColumn.Content.PRODUCT).stream().findFirst().orElse(null);
    }

    /** The column of an id. */
    public Optional<FactColumn> column(String columnId) {
        return columns.stream().filter(column -> column.id().equals(columnId)).findFirst();
    }
}
