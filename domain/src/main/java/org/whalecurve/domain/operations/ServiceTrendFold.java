package org.whalecurve.domain.operations;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.whalecurve.domain.imports.Fact;
import org.whalecurve.domain.operations.OperationsFacts.Columns;

/** Counts, month by month, after how many contacts nobody had to come back. */
public final class ServiceTrendFold {

    private final SortedMap<YearMonth, Share> months = new TreeMap<>();

    /** Adds a contact; one that does not say how often the customer came back tells nothing. */
    public void add(Fact contact) {
        Long followUps = contact.numbers().get(Columns.FOLLOW_UPS);
        if (followUps != null) {
            YearMonth month = YearMonth.from(contact.day());
            months.put(month, months.getOrDefault(month, Share.NONE).and(followUps <= 0));
        }
    }

    /** The earlier half of the months against the later; of fewer than two nothing is known. */
    public Optional<ServiceTrend> finish() {
        List<Share> all = new ArrayList<>(months.values());
        if (all.size() < 2) {
            return Optional.empty();
        }
        int half = all.size() / 2;
        return Optional.of(
                new ServiceTrend(
                        sum(all.subList(0, half)),
                        sum(all.subList(all.size() - half, all.size()))));
    }

    private static Share sum(List<Share> shares) {
        return shares.stream().reduce(Share.NONE, Share::plus);
    }
}
