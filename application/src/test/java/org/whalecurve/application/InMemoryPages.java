package org.whalecurve.application;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cuts pages out of a sorted list; the cursor is the key of the last item of the page before. */
public final class InMemoryPages {

    private InMemoryPages() {}

    /**
     * @param keyOf a text that is another for every item
     * @throws Refusal WRONG_INPUT if the cursor does not come from an earlier page
     */
    public static <T> Page<T> page(
            List<T> sorted, Function<T, String> keyOf, @Nullable String after, int limit) {
        int from = after == null ? 0 : positionOf(after, sorted, keyOf) + 1;
        int to = Math.min(sorted.size(), from + limit);
        boolean more = to < sorted.size();
        return new Page<>(
                sorted.subList(from, to), more ? cursor(keyOf.apply(sorted.get(to - 1))) : null);
    }

    private static <T> int positionOf(String cursor, List<T> sorted, Function<T, String> keyOf) {
        for (int i = 0; i < sorted.size(); i++) {
            if (cursor(keyOf.apply(sorted.get(i))).equals(cursor)) {
                return i;
            }
        }
        throw Refusal.wrongCursor(cursor);
    }

    private static String cursor(String key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }
}
