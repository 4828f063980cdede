package org.whalecurve.domain.costing;

import java.util.ArrayList;
import java.util.List;

/** Finds what is wrong with the ledger accounts from which the pools of a model are fed. */
final class LedgerReview {

    private record Fed(String where, String pool, LedgerSource source) {}

    private final List<ModelFlaw> flaws = new ArrayList<>();

    private LedgerReview() {}

    /** All flaws: operating pools first, then service pools, then sustaining costs. */
    static List<ModelFlaw> flawsOf(CostModel model) {
        LedgerReview review = new LedgerReview();
        List<Fed> fed = new ArrayList<>();
        for (int i = 0; i < model.pools().size(); i++) {
            ResourcePool pool = model.pools().get(i);
            review.source("pools[" + i + "].expense", pool.id(), pool.expense(), fed);
        }
        List<ServicePool> services = model.servicePools().pools();
        for (int i = 0; i < services.size(); i++) {
            ServicePool pool = services.get(i);
            review.source("service-pools.pools[" + i + "].expense", pool.id(), pool.expense(), fed);
        }
        List<SustainingCost> sustaining = model.hierarchy().sustainingCosts();
        for (int i = 0; i < sustaining.size(); i++) {
            SustainingCost cost = sustaining.get(i);
            review.source("sustaining-costs[" + i + "].expense", cost.id(), cost.expense(), fed);
        }
        for (int i = 0; i < fed.size(); i++) {
            for (int j = 0; j < i; j++) {
                review.overlap(fed.get(j), fed.get(i));
            }
        }
        return review.flaws;
    }

    private void source(String where, String pool, PoolExpense expense, List<Fed> fed) {
        if (!(expense instanceof LedgerSource source)) {
            return;
        }
        fed.add(new Fed(where, pool, source));
        if (source.accounts().isEmpty()) {
            found(where + ".accounts", "Name at least one account.");
        }
        for (int i = 0; i < source.accounts().size(); i++) {
            AccountRange range = source.accounts().get(i);
            String at = where + ".accounts[" + i + "]";
            if (range.first().length() != range.last().length()) {
                found(
                        at,
                        "The accounts %s and %s differ in length: which lie between them cannot be said. Write a range for each length."
                                .formatted(range.first(), range.last()));
            } else if (range.first().compareTo(range.last()) > 0) {
                found(at, "The range " + range + " ends before it begins.");
            }
            for (AccountRange before : source.accounts().subList(0, i)) {
                if (range.overlaps(before)) {
                    found(at, "An account stands twice: in " + before + " and in " + range + ".");
                }
            }
        }
    }

    private void overlap(Fed one, Fed other) {
        if (!one.source().meets(other.source())) {
            return;
        }
        for (int i = 0; i < other.source().accounts().size(); i++) {
            AccountRange range = other.source().accounts().get(i);
            for (AccountRange before : one.source().accounts()) {
                if (range.overlaps(before)) {
                    found(
                            other.where() + ".accounts[" + i + "]",
                            "A posting would feed two pools: accounts %s of pool '%s' lie in %s of pool '%s' too. Tell them apart by account, entity or department."
                                    .formatted(range, other.pool(), before, one.pool()));
                }
            }
        }
    }

    private void found(String where, String problem) {
        flaws.add(new ModelFlaw(where, problem));
    }
}
