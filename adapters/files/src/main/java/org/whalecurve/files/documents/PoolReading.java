package org.whalecurve.files.documents;

import java.util.Currency;
import org.whalecurve.domain.costing.MonthlySeries;
import org.whalecurve.domain.costing.PoolExpense;
import org.whalecurve.domain.costing.ResourcePool;
import org.whalecurve.domain.money.Money;

/** Reads resource pools: what supplying them costs, and what capacity that gives. */
final class PoolReading {

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
                CapacityReading.read(pool.required("capacity")));
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
                MonthlyReading.months(
                        expense.optional("except"), "{2011-12: 5340.00}", this::money));
    }

    /** An amount in minor units. */
    long money(Place place) {
        return Money.of(place.decimal(currency.getDefaultFractionDigits(), MOST_EXPENSE), currency)
                .minor();
    }
}
