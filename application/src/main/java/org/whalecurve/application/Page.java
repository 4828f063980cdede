package org.whalecurve.application;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a longer list.
 *
 * @param items the items in order
 * @param next where the next part begins, to be handed in again; null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** No page is longer, whatever was asked for: it keeps answers quick and memory flat. */
    public static final int MOST_ITEMS = 500;

    /**
     * The number of items to give when so many are asked for.
     *
     * @throws Refusal WRONG_INPUT if fewer than one is asked for
     */
    public static int limit(int asked) {
        if (asked < 1) {
            throw Refusal.wrongInput(
                    "limit-too-small", "A page has at least one item: limit must be 1 or more.");
        }
        return Math.min(asked, MOST_ITEMS);
    }

    /**
     * All items, part by part.
     *
     * @param part the part that begins where it is told; null stands for the beginning
     */
    public static <T> List<T> all(Function<@Nullable String, Page<T>> part) {
        List<T> all = new ArrayList<>();
        String after = null;
        do {
            Page<T> page = part.apply(after);
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return List.copyOf(all);
    }

    public Page {
        items = List.copyOf(items);
    }
}
