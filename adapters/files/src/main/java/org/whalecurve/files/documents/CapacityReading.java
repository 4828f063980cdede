package org.whalecurve.files.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.whalecurve.domain.costing.Minutes;
import org.whalecurve.domain.costing.MonthlySeries;

/**
 * Reads how long a pool can practically work: minutes as such, or people times the time for which
 * one of them is paid times the share of it that is practical. That time is so many minutes a
 * month, or weeks a year times minutes a week, a twelfth of them a month.
 */
final class CapacityReading {

    private static final int MINUTE_DECIMALS = 3;
    private static final int SHARE_DECIMALS = 6;
    private static final int MOST_WEEKS = 53;
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final String MINUTES = "minutes";
    private static final String PEOPLE = "people";
    private static final String A_MONTH = "minutes-a-month";
    private static final String WEEKS = "weeks-a-year";
    private static final String A_WEEK = "minutes-a-week";
    private static final String SHARE = "practical-share";

    /** What belongs to a head count and not to minutes as such. */
    private static final List<String> OF_PEOPLE = List.of(PEOPLE, A_MONTH, WEEKS, A_WEEK, SHARE);

    /** Far above any month of any department; keeps products within exact arithmetic. */
    private static final long MOST_MINUTES = 1_000_000_000;

    private CapacityReading() {}

    static MonthlySeries read(Place place) {
        Group capacity = place.group(MINUTES, PEOPLE, A_MONTH, WEEKS, A_WEEK, SHARE, "except");
        if (capacity.has(MINUTES)) {
            return asSuch(capacity);
        }
        if (OF_PEOPLE.stream().noneMatch(key -> !key.equals(SHARE) && capacity.has(key))) {
            capacity.fault("Give either minutes, or people, minutes-a-month and practical-share.");
            return new MonthlySeries(1, Map.of());
        }
        Place people = capacity.required(PEOPLE);
        BigDecimal ofTwelve = yearOfOne(capacity).multiply(share(capacity));
        return new MonthlySeries(
                ofPeople(people, ofTwelve),
                MonthlyReading.months(
                        capacity.optional("except"),
                        "{2011-12: {minutes: 17800}}",
                        month -> otherMonth(month, ofTwelve)));
    }

    private static MonthlySeries asSuch(Group capacity) {
        for (String key : OF_PEOPLE) {
            if (capacity.has(key)) {
                capacity.optional(key)
                        .fault("Give either minutes, or people with their minutes and share.");
            }
        }
        return new MonthlySeries(
                minutes(capacity.optional(MINUTES)),
                MonthlyReading.months(
                        capacity.optional("except"),
                        "{2011-12: {minutes: 17800}}",
                        month -> minutes(month.group(MINUTES).required(MINUTES))));
    }

    /** The paid minutes of one person in twelve months. */
    private static BigDecimal yearOfOne(Group capacity) {
        if (!capacity.has(WEEKS) && !capacity.has(A_WEEK)) {
            return minutesOfOne(capacity.required(A_MONTH)).multiply(MONTHS);
        }
        if (capacity.has(A_MONTH)) {
            capacity.optional(A_MONTH)
                    .fault("Give either minutes-a-month, or weeks-a-year with minutes-a-week.");
        }
        BigDecimal weeks = capacity.required(WEEKS).decimal(MINUTE_DECIMALS, MOST_WEEKS);
        return weeks.multiply(minutesOfOne(capacity.required(A_WEEK)));
    }

    private static BigDecimal minutesOfOne(Place place) {
        return place.decimal(MINUTE_DECIMALS, MOST_MINUTES);
    }

    private static BigDecimal share(Group capacity) {
        return capacity.required(SHARE).decimal(SHARE_DECIMALS, 1);
    }

    private static long otherMonth(Place place, BigDecimal ofTwelve) {
        Group month = place.group(MINUTES, PEOPLE);
        if (month.has(PEOPLE) == month.has(MINUTES)) {
            month.fault("Give either minutes or people for a month that differs.");
            return 1;
        }
        return month.has(PEOPLE)
                ? ofPeople(month.optional(PEOPLE), ofTwelve)
                : minutes(month.optional(MINUTES));
    }

    /**
     * Practical capacity is an estimate: a thousandth of a minute is rounded.
     *
     * @param ofTwelve the practical minutes of one person in twelve months
     */
    private static long ofPeople(Place people, BigDecimal ofTwelve) {
        BigDecimal minutes =
                people.decimal(MINUTE_DECIMALS, MOST_MINUTES)
                        .multiply(ofTwelve)
                        .divide(MONTHS, MINUTE_DECIMALS, RoundingMode.HALF_UP);
        return milliminutes(minutes, people);
    }

    private static long minutes(Place place) {
        return milliminutes(place.decimal(MINUTE_DECIMALS, MOST_MINUTES), place);
    }

    private static long milliminutes(BigDecimal minutes, Place place) {
        if (minutes.abs().compareTo(BigDecimal.valueOf(MOST_MINUTES)) > 0) {
            place.fault("More than " + MOST_MINUTES + " minutes a month.");
            return 1;
        }
        return Minutes.toMilliminutes(minutes.setScale(MINUTE_DECIMALS, RoundingMode.HALF_UP));
    }
}
