package org.whalecurve.domain.lifetime.purchases;

/**
 * The histories of many customers, in columns of equal length.
 *
 * @param places of the customers in the {@link PurchaseDays}, or any other numbers that tell them
 *     apart
 * @param repeats see {@link History#repeats}
 * @param recencies in days, see {@link History#recency}
 * @param ages in days, see {@link History#age}
 */
public record PurchaseHistories(int[] places, int[] repeats, int[] recencies, int[] ages) {

    public PurchaseHistories {
        int size = places.length;
        if (repeats.length != size || recencies.length != size || ages.length != size) {
            throw new IllegalArgumentException("columns of different length");
        }
        for (int i = 0; i < size; i++) {
            if (!History.possible(repeats[i], recencies[i], ages[i])) {
                throw new IllegalArgumentException(
                        "row %d: %d repeats, the last after %d of %d days"
                                .formatted(i, repeats[i], recencies[i], ages[i]));
            }
        }
    }

    /** How many customers. */
    public int size() {
        return places.length;
    }

    /** The history of one of them. */
    public History history(int row) {
        return new History(repeats[row], recencies[row], ages[row]);
    }

    /** Puts equal histories together. */
    public HistoryGroups grouped() {
        return HistoryGroups.of(this);
    }
}
