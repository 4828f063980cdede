package org.whalecurve.application.profitability.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;

/** Hands a list out in parts; the cursor is the position of the next item. */
public final class Parts {

    private Parts() {}

    /**
     * A part of a list.
     *
     * @throws Refusal WRONG_INPUT for a cursor that no earlier part gave, or a limit below one
     */
    public static <T> Page<T> of(List<T> all, @Nullable String after, int limit) {
        int from = Math.min(after == null ? 0 : positionOf(after), all.size());
        int to = Math.min(from + Page.limit(limit), all.size());
        return new Page<>(all.subList(from, to), to < all.size() ? String.valueOf(to) : null);
    }

    /**
     * Where a part begins.
     *
     * @throws Refusal WRONG_INPUT for a cursor that no earlier part gave
     */
    public static int positionOf(String after) {
        if (!after.matches("\\d{1,9}")) {
            throw Refusal.wrongCursor(after);
        }
        return Integer.parseInt(after);
    }
}
