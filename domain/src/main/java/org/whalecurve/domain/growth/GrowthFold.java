package org.whalecurve.domain.growth;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Walks through the customers of two periods at once, in ascending order of number. */
final class GrowthFold {

    private final Growth answer;
    private final int skip;
    private final long most;
    private final PriorityQueue<ChangedCustomer> largest =
            new PriorityQueue<>(ChangedCustomer.BY_CHANGE_OF_PROFIT.reversed());
    private final Map<Growth, Cohort> kept = new EnumMap<>(Growth.class);
    private Cohort won = Cohort.NOBODY;
    private Cohort lost = Cohort.NOBODY;

    GrowthFold(Growth answer, int skip, int limit) {
        this.answer = answer;
        this.skip = skip;
        this.most = (long) skip + limit;
        for (Growth each : Growth.values()) {
            kept.put(each, Cohort.NOBODY);
        }
    }

    CustomerGrowth over(CustomerEarnings was, CustomerEarnings is) {
        requireAscending(was.customers());
        requireAscending(is.customers());
        int i = 0;
        int j = 0;
        while (i < was.size() || j < is.size()) {
            int before = i < was.size() ? was.customers()[i] : Integer.MAX_VALUE;
            int after = j < is.size() ? is.customers()[j] : Integer.MAX_VALUE;
            if (before < after) {
                lost = lost.with(new EarnedChange(was.of(i++), Earned.NONE));
            } else if (before > after) {
                won = won.with(new EarnedChange(Earned.NONE, is.of(j++)));
            } else {
                keep(new ChangedCustomer(before, new EarnedChange(was.of(i++), is.of(j++))));
            }
        }
        return new CustomerGrowth(won, lost, Map.copyOf(kept), listed());
    }

    private void keep(ChangedCustomer customer) {
        EarnedChange change = customer.change();
        Growth growth = Growth.of(change.before(), change.after());
        kept.computeIfPresent(growth, (_, cohort) -> cohort.with(change));
        if (growth == answer) {
            largest.add(customer);
            if (largest.size() > most) {
                largest.remove();
            }
        }
    }

    private List<ChangedCustomer> listed() {
        return largest.stream().sorted(ChangedCustomer.BY_CHANGE_OF_PROFIT).skip(skip).toList();
    }

    private static void requireAscending(int[] customers) {
        for (int i = 1; i < customers.length; i++) {
            if (customers[i - 1] >= customers[i]) {
                throw new IllegalArgumentException(
                        "customers are not in ascending order: "
                                + customers[i - 1]
                                + ", "
                                + customers[i]);
            }
        }
    }
}
