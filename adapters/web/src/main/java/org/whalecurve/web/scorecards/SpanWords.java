package org.whalecurve.web.scorecards;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.domain.scorecards.Span;

/** How people and addresses name how far back values begin. */
final class SpanWords {

    private SpanWords() {}

    /** How addresses name it. */
    static String idOf(Span span) {
        return span.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The span that an address names; the month alone if it names none.
     *
     * @throws Refusal WRONG_INPUT if there is no such span
     */
    static Span spanOf(@Nullable String id) {
        return id == null || id.isEmpty()
                ? Span.MONTH
                : Arrays.stream(Span.values())
                        .filter(span -> idOf(span).equals(id))
                        .findAny()
                        .orElseThrow(() ->
                                Refusal.wrongInput(
                                        "no-such-span",
                                        "The span must be month, quarter, half-year or year, not '"
                                                + id
                                                + "'."));
    }
}
