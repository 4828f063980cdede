package org.whalecurve.application.scorecards;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;

/**
 * A value of a measure that somebody entered.
 *
 * @param card the id of the card
 * @param measure the id of the measure on it
 * @param month what it is about
 * @param value in the unit of the measure, money in units of the currency and not in minor ones
 * @param note what is to be said about it; empty if nothing
 * @param enteredBy user name of who entered it
 * @param enteredAt when
 */
public record EnteredValue(
        String card,
        String measure,
        YearMonth month,
        BigDecimal value,
        String note,
        String enteredBy,
        Instant enteredAt) {}
