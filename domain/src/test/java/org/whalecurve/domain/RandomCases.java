package org.whalecurve.domain;

import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Tries a property on many cases: the same ones in every build, so that what passed once passes
 * again until the code changes. {@code -Dwhalecurve.search=30} tries thirty times as many that
 * nobody has tried yet. A failure names the seed of its case; {@code -Dwhalecurve.seed=…} tries
 * that one case again.
 */
public final class RandomCases {

    private static final String SEED = "whalecurve.seed";
    private static final int SEARCH = Integer.getInteger("whalecurve.search", 0);
    private static final long FIRST = 1;

    private RandomCases() {}

    /** Tries a property on many cases, each drawn from a random source of its own. */
    public static void tryOn(int cases, Consumer<SplittableRandom> property) {
        Long given = Long.getLong(SEED);
        if (given != null) {
            tryWith(given, property);
            return;
        }
        boolean searching = SEARCH > 0;
        long first = searching ? ThreadLocalRandom.current().nextLong() : FIRST;
        int many = searching ? cases * SEARCH : cases;
        for (int i = 0; i < many; i++) {
            tryWith(first + i, property);
        }
    }

    /** A number of any size: as many are small as are near the end of the range. */
    public static long anyMagnitude(SplittableRandom random) {
        return random.nextLong() >>> random.nextInt(1, 64);
    }

    /** Fails unless the condition holds; the message is made only then. */
    public static void check(boolean condition, Supplier<String> message) {
        if (!condition) {
            throw new AssertionError(message.get());
        }
    }

    private static void tryWith(long seed, Consumer<SplittableRandom> property) {
        try {
            property.accept(new SplittableRandom(seed));
        } catch (Throwable e) {
            throw new AssertionError("fails with -D" + SEED + "=" + seed, e);
        }
    }
}
