package org.whalecurve.domain.people;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A figure about people whose names the reader may not know, or why it is not told.
 *
 * @param <T> what is told
 */
public sealed interface Disclosure<T> {

    /**
     * It is told.
     *
     * @param people of how many people it tells
     */
    record Shown<T>(T value, int people) implements Disclosure<T> {}

    /**
     * It is not told.
     *
     * @param reason a sentence that says why
     */
    record Suppressed<T>(String reason) implements Disclosure<T> {}

    /**
     * Tells a figure of a group, if the group is large enough.
     *
     * @param people how many people it tells of, without those whom the reader knows by name: a
     *     reader knows their own figure and could take it away from the whole
     */
    static <T> Disclosure<T> of(int people, Supplier<T> figure) {
        if (people >= SmallGroups.SMALLEST) {
            return new Shown<>(figure.get(), people);
        }
        return new Suppressed<>(
                people == 0
                        ? "Nobody else takes part."
                        : "Figures of others are told only of %d people or more: of fewer, they would tell of single persons."
                                .formatted(SmallGroups.SMALLEST));
    }

    /** What is told; empty if it is not. */
    default Optional<T> shown() {
        return this instanceof Shown<T>(var value, _) ? Optional.of(value) : Optional.empty();
    }

    /** Why it is not told; empty if it is. */
    default Optional<String> whyNot() {
        return this instanceof Suppressed<T>(var reason) ? Optional.of(reason) : Optional.empty();
    }
}
