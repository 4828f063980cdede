package org.whalecurve.files.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.whalecurve.domain.costing.Minutes;
import org.whalecurve.domain.costing.MonthlySeries;
import org.whalecurve.domain.costing.PoolExpense;
import org.whalecurve.domain.costing.ResourcePool;
import org.whalecurve.domain.money.Money;

/** Reads resource pools: what supplying them costs, and how long they can practically work. */
final class PoolReading {

    private static final int MINUTE_DECIMALS = 3;
    private static final int SHARE_DECIMALS = 6;

    /** Far above any month of any department; keeps products within exact arithmetic. */
    private static final long MOST_MINUTES = 1_000_000_000;

    /** The expense of a month, in units of the currency. */
    private static final long MOST_EXPENSE = 1_000_000_000_000L;

    private final Currency currency;

    PoolReading(Currency currency) {
        this.currency = currency;
    }

    ResourcePool read(Place place) {
        Group pool = place.group("id", "name", "expense", "capacity");
        return new ResourcePool(
                pool.required("id").id(),
                pool.required("name").text(),
                expense(pool.required("expense")),
                capacity(pool.required("capacity")));
    }

    /** What a pool costs: so much a month, or what the ledger booked on some accounts. */
    PoolExpense expense(Place place) {
        Group expense =
                place.group(
                        "every-month",
                        "except",
                        "accounts",
                        "entity",
                        "department",
                        "empty-months");
        if (expense.has("accounts")) {
            return LedgerSourceReading.read(expense);
        }
        for (String key : LedgerSourceReading.REFINEMENTS) {
            if (expense.has(key)) {
                expense.optional(key).fault("Only an expense from ledger accounts has this key.");
            }
        }
        return new MonthlySeries(
                money(expense.required("every-month")),
                months(expense.optional("except"), "{2011-12: 5340.00}", this::money));
    }

    private long money(Place place) {
        return Money.of(place.decimal(currency.getDefaultFractionDigits(), MOST_EXPENSE), currency)
                .minor();
    }

    /** Either minutes, or people times their minutes times the share of them that is practical. */
    private static MonthlySeries capacity(Place place) {
        Group capacity =
                place.group("minutes", "people", "minutes-a-month", "practical-share", "except");
        if (capacity.has("minutes")) {
            for (String key : new String[] {"people", "minutes-a-month", "practical-share"}) {
                if (capacity.has(key)) {
                    capacity.optional(key)
                            .fault("Give either minutes, or people with their minutes and share.");
                }
            }
            return new MonthlySeries(
                    minutes(capacity.optional("minutes")),
                    months(
                            capacity.optional("except"),
                            "{2011-12: {minutes: 17800}}",
                            month -> minutes(month.group("minutes").required("minutes"))));
        }
        if (!capacity.has("people") && !capacity.has("minutes-a-month")) {
            capacity.fault("Give either minutes, or people, minutes-a-month and practical-share.");
            return new MonthlySeries(1, Map.of());
        }
        BigDecimal people = capacity.required("people").decimal(MINUTE_DECIMALS, MOST_MINUTES);
        BigDecimal minutes =
                capacity.required("minutes-a-month").decimal(MINUTE_DECIMALS, MOST_MINUTES);
        BigDecimal share = capacity.required("practical-share").decimal(SHARE_DECIMALS, 1);
        BigDecimal ofOne = minutes.multiply(share);
        return new MonthlySeries(
                milliminutes(people.multiply(ofOne), capacity.optional("people")),
                months(
                        capacity.optional("except"),
                        "{2011-12: {minutes: 17800}}",
                        month -> otherMonth(month, ofOne)));
    }

    private static long otherMonth(Place place, BigDecimal ofOne) {
        Group month = place.group("minutes", "people");
        if (month.has("people") == month.has("minutes")) {
            month.fault("Give either minutes or people for a month that differs.");
            return 1;
        }
        Place people = month.optional("people");
        return month.has("people")
                ? milliminutes(
                        people.decimal(MINUTE_DECIMALS, MOST_MINUTES).multiply(ofOne), people)
                : minutes(month.optional("minutes"));
    }

    private static long minutes(Place place) {
        return milliminutes(place.decimal(MINUTE_DECIMALS, MOST_MINUTES), place);
    }

    /** Practical capacity is an estimate: a thousandth of a minute is rounded. */
    private static long milliminutes(BigDecimal minutes, Place place) {
        if (minutes.abs().compareTo(BigDecimal.valueOf(MOST_MINUTES)) > 0) {
            place.fault("More than " + MOST_MINUTES + " minutes a month.");
            return 1;
        }
        return Minutes.toMilliminutes(minutes.setScale(MINUTE_DECIMALS, RoundingMode.HALF_UP));
    }

    private static Map<YearMonth, Long> months(
            Place place, String example, ToLongFunction<Place> quantity) {
        Group group = place.freeGroup(example);
        Map<YearMonth, Long> months = new LinkedHashMap<>();
        for (String key : group.keys()) {
            try {
                months.put(YearMonth.parse(key), quantity.applyAsLong(group.optional(key)));
            } catch (DateTimeException e) {
                group.optional(key).fault("'" + key + "' is not a month such as 2011-12.");
            }
        }
        return Map.copyOf(months);
    }
}
