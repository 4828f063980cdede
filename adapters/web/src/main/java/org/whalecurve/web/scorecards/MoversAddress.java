package org.whalecurve.web.scorecards;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.customers.CustomerGrouping;
import org.whalecurve.application.scorecards.MoversQuestion;
import org.whalecurve.web.Address;

/**
 * Where it is told which customers moved a measure.
 *
 * @param place the card, the month and the span
 * @param measure the id of the measure
 * @param since the earlier month
 * @param by by what customers are put together
 * @param group the group whose customers are listed; empty for those in none, null for all
 */
record MoversAddress(
        CardPlace place,
        String measure,
        YearMonth since,
        CustomerGrouping by,
        @Nullable String group) {

    /**
     * By what an address puts customers together; by country if it does not say.
     *
     * @throws Refusal WRONG_INPUT if there is no such grouping
     */
    static CustomerGrouping groupingOf(@Nullable String id) {
        return id == null || id.isEmpty()
                ? CustomerGrouping.COUNTRY
                : Arrays.stream(CustomerGrouping.values())
                        .filter(by -> idOf(by).equals(id))
                        .findAny()
                        .orElseThrow(() ->
                                Refusal.wrongInput(
                                        "no-such-grouping",
                                        "Customers are put together by country, segment, owner or unit, not by '"
                                                + id
                                                + "'."));
    }

    /** How people name a grouping. */
    static String labelOf(CustomerGrouping by) {
        return by == CustomerGrouping.OWNER ? "account manager" : idOf(by);
    }

    MoversAddress since(YearMonth other) {
        return new MoversAddress(place, measure, other, by, group);
    }

    MoversAddress by(CustomerGrouping other) {
        return new MoversAddress(place, measure, since, other, null);
    }

    MoversAddress group(@Nullable String other) {
        return new MoversAddress(place, measure, since, by, other);
    }

    /**
     * @param asOf the moment whose truth is wanted; null for the present
     */
    MoversQuestion question(@Nullable String after, int limit, @Nullable Instant asOf) {
        return new MoversQuestion(
                place.card(), measure, place.month(), since, by, group, after, limit, asOf);
    }

    /** The page, from where the list begins. */
    Address page(@Nullable String after) {
        Address all =
                place.measure(measure)
                        .with("since", since)
                        .with("by", idOf(by))
                        .with("group", group)
                        .with("ungrouped", ofNone() ? "yes" : null)
                        .with("after", after);
        return new Address(all + "#moved");
    }

    /**
     * Whether the customers are listed that are in no group: an address cannot say it by a name.
     */
    boolean ofNone() {
        return group != null && group.isEmpty();
    }

    private static String idOf(CustomerGrouping by) {
        return by.name().toLowerCase(Locale.ROOT);
    }
}
