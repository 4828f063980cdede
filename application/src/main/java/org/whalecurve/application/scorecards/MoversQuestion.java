package org.whalecurve.application.scorecards;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.customers.CustomerGrouping;

/**
 * Which customers moved a measure, and since when.
 *
 * @param card the id of the card
 * @param measure the id of the measure on it
 * @param month the later of the two months
 * @param since the earlier
 * @param by by what customers are put together
 * @param group the group whose customers are wanted; null for all
 * @param after where the list begins, as an earlier part gave it; null for its beginning
 * @param limit how many customers are wanted at the most
 * @param asOf the moment whose truth is wanted; null for the present
 */
public record MoversQuestion(
        String card,
        String measure,
        YearMonth month,
        YearMonth since,
        CustomerGrouping by,
        @Nullable String group,
        @Nullable String after,
        int limit,
        @Nullable Instant asOf) {}
