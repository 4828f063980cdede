package org.whalecurve.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Rows by key, in the order of the keys.
 *
 * @param <K> what identifies a row
 * @param <R> the row, immutable
 */
public final class InMemoryTable<K, R> {

    private final InMemoryUnitOfWork unitOfWork;
    private final ConcurrentSkipListMap<K, R> rows;

    public InMemoryTable(InMemoryUnitOfWork unitOfWork, Comparator<? super K> order) {
        this.unitOfWork = unitOfWork;
        this.rows = new ConcurrentSkipListMap<>(order);
    }

    public Optional<R> find(K key) {
        return Optional.ofNullable(rows.get(key));
    }

    public List<R> all() {
        return List.copyOf(rows.values());
    }

    public List<R> where(Predicate<R> condition) {
        return rows.values().stream().filter(condition).toList();
    }

    public List<R> whereKey(Predicate<K> condition) {
        return rows.entrySet().stream()
                .filter(entry -> condition.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Adds the row. @return false, and nothing is added, if the key is there already */
    public boolean add(K key, R row) {
        if (rows.putIfAbsent(key, row) != null) {
            return false;
        }
        unitOfWork.write(() -> {}, () -> rows.remove(key));
        return true;
    }

    /** Adds the row, or replaces the one of the same key. */
    public void put(K key, R row) {
        R before = rows.get(key);
        unitOfWork.write(() -> rows.put(key, row), () -> restore(key, before));
    }

    /** Removes the row. @return false if there was none */
    public boolean remove(K key) {
        R before = rows.get(key);
        if (before == null) {
            return false;
        }
        unitOfWork.write(() -> rows.remove(key), () -> restore(key, before));
        return true;
    }

    private void restore(K key, @Nullable R before) {
        if (before == null) {
            rows.remove(key);
        } else {
            rows.put(key, before);
        }
    }
}
