package org.whalecurve.domain.lifetime.occasions;

/**
 * What is known of a customer on given occasions, as far as its future depends on it.
 *
 * @param purchases on how many occasions it bought after its first purchase: x
 * @param last the number of the last of them, counted from 1; zero if there was none: tₓ
 * @param occasions how many there were since its first purchase: n
 */
public record OccasionHistory(int purchases, int last, int occasions) {

    /** A customer on the occasion of its first purchase. */
    public static final OccasionHistory NEW = new OccasionHistory(0, 0, 0);

    /** Nobody has been invited more often; tables of that length are kept. */
    public static final int MOST_OCCASIONS = 10_000;

    public OccasionHistory {
        boolean possible =
                purchases >= 0
                        && purchases <= last
                        && (purchases > 0 || last == 0)
                        && last <= occasions
                        && occasions <= MOST_OCCASIONS;
        if (!possible) {
            throw new IllegalArgumentException(
                    "%d purchases, the last on occasion %d of %d"
                            .formatted(purchases, last, occasions));
        }
    }
}
