package org.whalecurve.domain.lifetime.purchases;

/**
 * What is known of a customer's purchases, as far as its future depends on it.
 *
 * @param repeats on how many days it bought after the day of its first purchase: x
 * @param recency from its first purchase to its last, in days; zero without a repeat: tₓ
 * @param age from its first purchase to the end of what was observed, in days: T
 */
public record History(int repeats, int recency, int age) {

    /** Whoever has been a customer for longer is left out: a century. */
    public static final int OLDEST = 36_525;

    /** A customer on the day of its first purchase. */
    public static final History NEW = new History(0, 0, 0);

    public History {
        if (!possible(repeats, recency, age)) {
            throw new IllegalArgumentException(
                    "%d repeats, the last after %d of %d days".formatted(repeats, recency, age));
        }
    }

    /** A customer buys at most once a day, and after its first purchase, if it does again. */
    static boolean possible(int repeats, int recency, int age) {
        return repeats >= 0
                && repeats <= recency
                && (repeats > 0 || recency == 0)
                && recency <= age
                && age <= OLDEST;
    }
}
