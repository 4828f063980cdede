package org.whalecurve.application;

import java.util.List;
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

    public Page {
        items = List.copyOf(items);
    }
}
