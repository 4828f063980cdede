package org.whalecurve.domain.people;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which groups of people may be told of beside the whole that they add up to. A group of fewer than
 * five is not told of; and so that nobody finds it by taking the others away from the whole, the
 * smallest of the others are left out with it, until those left out are five people or more
 * together (complementary suppression).
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>no group that is told of has fewer than five people;
 *   <li>what is left of the whole when all groups that are told of are taken away is nobody, or
 *       five people or more;
 *   <li>where no group is small, all are told of.
 * </ol>
 */
public final class SmallGroups {

    /** Of fewer people nothing is told. */
    public static final int SMALLEST = 5;

    private static final String FEW =
            "Not shown: fewer than %d people would be told of.".formatted(SMALLEST);
    private static final String BESIDE_FEW =
            "Not shown: together with the whole it would give away a group of fewer than %d people."
                    .formatted(SMALLEST);

    private final List<Integer> sizes;
    private final BitSet hidden;
    private final boolean wholeShown;

    private SmallGroups(List<Integer> sizes, BitSet hidden, boolean wholeShown) {
        this.sizes = sizes;
        this.hidden = hidden;
        this.wholeShown = wholeShown;
    }

    /**
     * Judges groups that have nobody in common.
     *
     * @param sizes how many people are in each; groups of nobody tell of nobody
     * @throws IllegalArgumentException for a size below zero
     */
    public static SmallGroups of(List<Integer> sizes) {
        if (sizes.stream().anyMatch(size -> size < 0)) {
            throw new IllegalArgumentException("a group of fewer than nobody");
        }
        BitSet hidden = new BitSet(sizes.size());
        int people = 0;
        for (int group = 0; group < sizes.size(); group++) {
            if (isSmall(sizes.get(group))) {
                hidden.set(group);
                people += sizes.get(group);
            }
        }
        List<Integer> others =
                IntStream.range(0, sizes.size())
                        .boxed()
                        .filter(group -> sizes.get(group) >= SMALLEST)
                        .sorted(Comparator.comparing(sizes::get))
                        .toList();
        for (int i = 0; i < others.size() && isSmall(people); i++) {
            hidden.set(others.get(i));
            people += sizes.get(others.get(i));
        }
        return new SmallGroups(List.copyOf(sizes), hidden, !isSmall(people));
    }

    /** Whether a group is told of. */
    public boolean isShown(int group) {
        return !hidden.get(group);
    }

    /** Whether the whole is told of: not if it is small itself. */
    public boolean wholeIsShown() {
        return wholeShown;
    }

    /** Why a group is not told of, in a sentence; empty if it is. */
    public Optional<String> reason(int group) {
        if (isShown(group)) {
            return Optional.empty();
        }
        return Optional.of(isSmall(sizes.get(group)) ? FEW : BESIDE_FEW);
    }

    private static boolean isSmall(int people) {
        return people > 0 && people < SMALLEST;
    }
}
