package org.whalecurve.web.profitability;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.customers.CustomerFilter;
import org.whalecurve.application.profitability.RankingQuestion;
import org.whalecurve.application.profitability.ViewObject;

/** The questions in the address of the ranking. */
record RankingQuery(
        @RestQuery @Nullable String text,
        @RestQuery @Nullable String country,
        @RestQuery @Nullable String segment,
        @RestQuery @Nullable String account,
        @RestQuery @Nullable String owner,
        @RestQuery @Nullable String unit,
        @RestQuery @Nullable String from,
        @RestQuery @Nullable String to,
        @RestQuery @Nullable String order,
        @RestQuery @Nullable String ascending,
        @RestQuery @Nullable String after) {

    private static final int ROWS = 50;

    /** The first part of the whole ranking. */
    static final RankingQuery FIRST =
            new RankingQuery(null, null, null, null, null, null, null, null, null, null, null);

    /**
     * @throws org.whalecurve.application.Refusal WRONG_INPUT if a rank or the order cannot be
     */
    RankingQuestion question() {
        return new RankingQuestion(
                new CustomerFilter(
                        given(text),
                        given(country),
                        segmentAsked(),
                        given(account),
                        given(owner),
                        given(unit)),
                Ranks.read("from", from),
                Ranks.read("to", to),
                Orders.read(order, ascending),
                given(after),
                ROWS);
    }

    /** How addresses spell a segment: those that have none are asked for as none. */
    static @Nullable String spelled(@Nullable String segment) {
        return CustomerFilter.NO_SEGMENT.equals(segment) ? ViewObject.NONE : segment;
    }

    private @Nullable String segmentAsked() {
        String asked = given(segment);
        return ViewObject.NONE.equals(asked) ? CustomerFilter.NO_SEGMENT : asked;
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
