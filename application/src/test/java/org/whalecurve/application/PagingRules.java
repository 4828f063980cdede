package org.whalecurve.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every paged list keeps to. */
public final class PagingRules {

    /** Asks for one page. */
    @FunctionalInterface
    public interface PagedList<T> {

        Page<T> page(@Nullable String after, int limit);
    }

    private PagingRules() {}

    /** Follows the cursors to the end, two items at a time. */
    public static <T> List<T> readThrough(PagedList<T> list) {
        List<T> items = new ArrayList<>();
        String after = null;
        do {
            Page<T> page = list.page(after, 2);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
            items.addAll(page.items());
            after = page.next();
        } while (after != null);
        return items;
    }

    /** A cursor nobody handed out is refused, whatever it holds. */
    public static <T> void refuseCursorsNobodyHandedOut(PagedList<T> list) {
        for (String cursor :
                List.of(
                        "",
                        "%",
                        "no such cursor",
                        "AAAA",
                        "' or 1=1 --",
                        encoded("x"),
                        encoded("a\nb\nc\nd"),
                        encoded("99999999999999999999"))) {
            assertThatThrownBy(() -> list.page(cursor, 10))
                    .as("cursor '%s'", cursor)
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> {
                                assertThat(refusal.kind()).isEqualTo(Refusal.Kind.WRONG_INPUT);
                                assertThat(refusal.code()).isEqualTo("cursor");
                            });
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
