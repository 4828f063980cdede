package org.whalecurve.application.payouts.port;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.InMemoryTable;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.domain.payouts.KeptPayout;
import org.whalecurve.domain.payouts.PayoutDecision;
import org.whalecurve.domain.scorecards.Months;

/** Payouts held in memory. */
public final class InMemoryKeptPayouts implements KeptPayouts {

    private record Key(String plan, int number) {}

    private final InMemoryTable<Key, KeptPayout> payouts;

    public InMemoryKeptPayouts(InMemoryUnitOfWork unitOfWork) {
        payouts =
                new InMemoryTable<>(
                        unitOfWork,
                        Comparator.comparing(Key::plan)
                                .thenComparing(Key::number, Comparator.reverseOrder()));
    }

    @Override
    public synchronized Optional<KeptPayout> add(KeptPayout payout) {
        List<KeptPayout> present = of(payout.plan());
        if (present.stream().anyMatch(each -> overlap(each.months(), payout.months()))) {
            return Optional.empty();
        }
        KeptPayout numbered =
                new KeptPayout(
                        payout.plan(),
                        present.isEmpty() ? 1 : present.getFirst().number() + 1,
                        payout.version(),
                        payout.currency(),
                        payout.months(),
                        payout.decisions());
        payouts.add(new Key(numbered.plan(), numbered.number()), numbered);
        return Optional.of(numbered);
    }

    @Override
    public synchronized boolean correct(
            String plan, int number, int corrections, PayoutDecision correction) {
        Optional<KeptPayout> kept =
                find(plan, number).filter(each -> each.corrections() == corrections);
        kept.ifPresent(each -> payouts.put(new Key(plan, number), each.corrected(correction)));
        return kept.isPresent();
    }

    @Override
    public Optional<KeptPayout> find(String plan, int number) {
        return payouts.find(new Key(plan, number));
    }

    @Override
    public Page<KeptPayout> latest(String plan, @Nullable String after, int limit) {
        if (after != null && !after.matches("\\d{1,9}")) {
            throw Refusal.wrongCursor(after);
        }
        List<KeptPayout> rest =
                of(plan).stream()
                        .filter(each -> after == null || each.number() < Integer.parseInt(after))
                        .toList();
        List<KeptPayout> part = rest.stream().limit(limit).toList();
        return new Page<>(
                part, rest.size() > part.size() ? String.valueOf(part.getLast().number()) : null);
    }

    private List<KeptPayout> of(String plan) {
        return payouts.whereKey(key -> key.plan().equals(plan));
    }

    private static boolean overlap(Months one, Months other) {
        return !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
    }
}
