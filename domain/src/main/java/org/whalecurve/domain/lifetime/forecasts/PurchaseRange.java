package org.whalecurve.domain.lifetime.forecasts;

import org.whalecurve.domain.lifetime.models.TransactionModel;
import org.whalecurve.domain.lifetime.purchases.History;
import org.whalecurve.domain.lifetime.purchases.Span;

/**
 * Between how many purchases one customer will make, most likely: a prediction interval of the
 * count itself, which scatters around what is expected.
 *
 * @param fewest such that fewer come with at most half of what the confidence leaves
 * @param most such that more do
 */
public record PurchaseRange(int fewest, int most) {

    /** More purchases within a span are not told apart. */
    private static final int LIMIT = 5_000;

    /**
     * The range of one customer.
     *
     * @param confidence such as 0.9
     */
    public static PurchaseRange of(
            TransactionModel model, History history, Span span, double confidence) {
        double tail = (1 - confidence) / 2;
        int fewest = -1;
        double until = 0;
        for (int n = 0; n < LIMIT; n++) {
            until += model.probability(history, n, span);
            if (fewest < 0 && until > tail) {
                fewest = n;
            }
            if (until >= 1 - tail) {
                return new PurchaseRange(fewest, n);
            }
        }
        return new PurchaseRange(Math.max(0, fewest), LIMIT);
    }
}
