package org.whalecurve.domain.profitability;

import static java.lang.Math.addExact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whalecurve.domain.costing.LedgerAccount;
import org.whalecurve.domain.costing.LedgerStatement;
import org.whalecurve.domain.costing.ResolvedModel;

/**
 * Proves that feeding the pools from the ledger lost nothing: what the imports booked is what the
 * accounts hold, each account is what pools took and what none did, and each pool costs what it
 * took.
 */
final class LedgerTieOuts {

    private LedgerTieOuts() {}

    /**
     * The comparisons; none for a model whose pools all state their expense.
     *
     * @param booked what the imports booked in the period, from the catalogue
     */
    static List<TieOut> of(long booked, ResolvedModel model) {
        LedgerStatement ledger = model.ledger();
        Map<String, Long> expenses = expenses(model);
        if (expenses.isEmpty()) {
            return List.of();
        }
        List<TieOut> tieOuts = new ArrayList<>();
        tieOuts.add(
                TieOut.ofMoney(
                        "postings of the general ledger",
                        booked,
                        ledger.accounts().stream()
                                .mapToLong(LedgerAccount::total)
                                .reduce(0, Math::addExact)));
        for (LedgerAccount account : ledger.accounts()) {
            tieOuts.add(
                    TieOut.ofMoney(
                            "ledger of %s, account %s%s = pools + not mapped"
                                    .formatted(
                                            account.entity(),
                                            account.account(),
                                            account.name().isEmpty() ? "" : " " + account.name()),
                            account.total(),
                            account.pools().stream()
                                    .mapToLong(LedgerAccount.Share::amount)
                                    .reduce(account.notMapped(), Math::addExact)));
        }
        expenses.forEach((pool, expense) ->
                tieOuts.add(
                        TieOut.ofMoney(
                                "ledger accounts of pool " + pool,
                                ledger.expenseOf(pool),
                                expense)));
        return List.copyOf(tieOuts);
    }

    /** Own expense of what is fed from the ledger, by id: pools and sustaining costs. */
    private static Map<String, Long> expenses(ResolvedModel model) {
        Map<String, Long> expenses = new LinkedHashMap<>();
        for (String pool : model.model().ledgerSources().keySet()) {
            expenses.put(pool, 0L);
        }
        for (int p = 0; p < model.pools(); p++) {
            long own = model.ownExpense(p);
            expenses.computeIfPresent(
                    model.model().pools().get(p).id(), (_, none) -> addExact(none, own));
        }
        model.allocation()
                .servicePools()
                .forEach(service ->
                        expenses.computeIfPresent(
                                service.pool(), (_, none) -> addExact(none, service.own())));
        for (SustainedCost cost : CostLevels.of(model).sustaining()) {
            expenses.computeIfPresent(cost.id(), (_, none) -> addExact(none, cost.amount()));
        }
        return expenses;
    }
}
