package org.whalecurve.application.subscriptions.port;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.whalecurve.application.InMemoryTable;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.subscriptions.Delivery;

/** Deliveries held in memory. */
public final class InMemoryMailDeliveries implements MailDeliveries {

    private record Place(long number, int step) {}

    private final InMemoryTable<Long, Delivery> planned;
    private final InMemoryTable<Place, Delivery.Step> steps;

    public InMemoryMailDeliveries(InMemoryUnitOfWork unitOfWork) {
        planned = new InMemoryTable<>(unitOfWork, Comparator.naturalOrder());
        steps =
                new InMemoryTable<>(
                        unitOfWork,
                        Comparator.comparingLong(Place::number).thenComparingInt(Place::step));
    }

    @Override
    public synchronized boolean plan(
            String user, String card, YearMonth month, String run, Instant at) {
        boolean there =
                planned.all().stream()
                        .anyMatch(each ->
                                each.user().equals(user)
                                        && each.card().equals(card)
                                        && each.run().equals(run));
        long number = planned.all().size() + 1L;
        return !there
                && planned.add(number, new Delivery(number, user, card, month, run, at, List.of()));
    }

    @Override
    public List<Delivery> open() {
        return all().stream().filter(each -> !each.isDone()).toList();
    }

    @Override
    public List<Delivery> to(String user) {
        return all().stream().filter(each -> each.user().equals(user)).toList();
    }

    @Override
    public boolean add(Delivery delivery, Delivery.Step step) {
        return steps.add(new Place(delivery.number(), delivery.steps().size()), step);
    }

    private List<Delivery> all() {
        return planned.all().stream()
                .map(each ->
                        new Delivery(
                                each.number(),
                                each.user(),
                                each.card(),
                                each.month(),
                                each.run(),
                                each.plannedAt(),
                                steps.whereKey(place -> place.number() == each.number())))
                .toList();
    }
}
