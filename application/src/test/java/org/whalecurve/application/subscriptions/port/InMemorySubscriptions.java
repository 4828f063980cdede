package org.whalecurve.application.subscriptions.port;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.whalecurve.application.InMemoryTable;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.subscriptions.Subscription;

/** Subscriptions held in memory. */
public final class InMemorySubscriptions implements Subscriptions {

    private record Key(String user, String card) {}

    private final InMemoryTable<Key, Subscription> subscriptions;

    public InMemorySubscriptions(InMemoryUnitOfWork unitOfWork) {
        subscriptions =
                new InMemoryTable<>(
                        unitOfWork, Comparator.comparing(Key::user).thenComparing(Key::card));
    }

    @Override
    public Optional<Subscription> find(String user, String card) {
        return subscriptions.find(new Key(user, card));
    }

    @Override
    public List<Subscription> of(String user) {
        return subscriptions.where(each -> each.user().equals(user));
    }

    @Override
    public List<Subscription> all() {
        return subscriptions.all();
    }

    @Override
    public void put(Subscription subscription) {
        subscriptions.put(new Key(subscription.user(), subscription.card()), subscription);
    }

    @Override
    public boolean remove(String user, String card) {
        return subscriptions.remove(new Key(user, card));
    }
}
