package org.whalecurve.rest.json;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;

/**
 * A part of a list.
 *
 * @param items the items in order
 * @param next where the next part begins: send it as {@code after}; null at the end
 */
public record Listing<T>(
        List<T> items,
        @Schema(
                        nullable = true,
                        description =
                                "Where the next part begins: send it as `after`; null at the end.")
                @Nullable String next) {

    /** A part, its items written by the given form. */
    public static <S, T> Listing<T> of(Page<S> page, Function<S, T> form) {
        return new Listing<>(page.items().stream().map(form).toList(), page.next());
    }

    /** A list that comes as a whole. */
    public static <S, T> Listing<T> whole(List<S> items, Function<S, T> form) {
        return new Listing<>(items.stream().map(form).toList(), null);
    }
}
