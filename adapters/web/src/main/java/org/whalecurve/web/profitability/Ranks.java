package org.whalecurve.web.profitability;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;

/** Reads ranks from addresses. */
final class Ranks {

    private Ranks() {}

    /**
     * The rank of that name; null where the address names none.
     *
     * @throws Refusal WRONG_INPUT if it is no whole number
     */
    static @Nullable Integer read(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw Refusal.wrongInput(
                    "not-a-rank", "'" + name + "' must be a whole number, not '" + text + "'.");
        }
    }
}
