package org.whalecurve.web.profitability;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.TracedPool;
import org.whalecurve.application.profitability.ViewStatement;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;

/**
 * Who bears the expense of a pool.
 *
 * @param message what it comes to, in a sentence
 * @param sources where the expense comes from
 * @param uses who bears it, together
 * @param bearers a part of the customers, those who bear most first
 * @param allBearers how many customers bear something, in words
 * @param next address of the next part; null at the end
 */
record PoolPageView(
        String name,
        String currency,
        String message,
        List<Row> sources,
        Amount expense,
        List<Row> uses,
        List<Row> bearers,
        String allBearers,
        Amount byCustomers,
        @Nullable Address next) {

    /**
     * A line of a table.
     *
     * @param page address of what stands behind it; null if nothing does
     */
    record Row(String label, @Nullable String page, Amount amount) {}

    static PoolPageView of(TracedPool pool, Wording wording) {
        String currency = pool.currency();
        return new PoolPageView(
                pool.name(),
                currency,
                "%s bear %s of the %s that %s cost."
                        .formatted(
                                wording.count(pool.allBearers(), "customer", "customers"),
                                wording.money(pool.byCustomers(), currency),
                                wording.money(pool.expense(), currency),
                                pool.name()),
                List.of(
                        new Row("Own expense", null, wording.amount(pool.own(), currency)),
                        new Row(
                                "Received from service pools",
                                null,
                                wording.amount(pool.received(), currency))),
                wording.amount(pool.expense(), currency),
                uses(pool, wording),
                pool.bearers().items().stream()
                        .map(bearer -> bearer(bearer, pool, wording))
                        .toList(),
                wording.count(pool.allBearers(), "customer", "customers"),
                wording.amount(pool.byCustomers(), currency),
                ExplanationAddress.next(addressOf(pool.run(), pool.pool()), pool.bearers().next()));
    }

    /** The address of a pool's page in a run. */
    static Address addressOf(String run, String pool) {
        return Address.of("/app/capacity/pool").with("run", run).with("pool", pool);
    }

    private static List<Row> uses(TracedPool pool, Wording wording) {
        String currency = pool.currency();
        List<Row> uses = new ArrayList<>();
        uses.add(
                new Row(
                        wording.count(pool.allBearers(), "customer", "customers"),
                        null,
                        wording.amount(pool.byCustomers(), currency)));
        uses.add(
                new Row(
                        "Lines without a customer",
                        RankedRow.statementOf(pool.run(), ViewStatement.UNASSIGNED).text(),
                        wording.amount(pool.unassigned(), currency)));
        uses.add(
                new Row(
                        pool.unused() < 0
                                ? "Unused capacity, overdriven"
                                : "Unused capacity, charged to no customer",
                        null,
                        wording.amount(pool.unused(), currency)));
        pool.handedOn()
                .forEach(handed ->
                        uses.add(
                                new Row(
                                        "Handed on to " + handed.name(),
                                        addressOf(pool.run(), handed.pool()).text(),
                                        wording.amount(handed.amount(), currency))));
        if (pool.unallocated() != 0) {
            uses.add(
                    new Row(
                            "Not allocated: nobody took it",
                            null,
                            wording.amount(pool.unallocated(), currency)));
        }
        return List.copyOf(uses);
    }

    private static Row bearer(TracedPool.Bearer bearer, TracedPool pool, Wording wording) {
        Customer customer = bearer.customer();
        Amount amount = wording.amount(bearer.amount(), pool.currency());
        return customer == null
                ? new Row("Unknown customer", null, amount)
                : new Row(
                        customer.name(),
                        new ExplanationAddress(pool.run(), customer.key()).explanation().text(),
                        amount);
    }
}
