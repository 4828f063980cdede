package org.whalecurve.domain.defection;

import org.whalecurve.domain.lifetime.models.TransactionModel;
import org.whalecurve.domain.lifetime.purchases.History;
import org.whalecurve.domain.lifetime.purchases.UnitOfTime;

/**
 * How often customers buy as long as they are customers: each at a rate of its own, and the rates
 * are distributed Gamma(r, α). What a customer did up to its last purchase makes its own rate
 * Gamma(r + x, α + tₓ): the more it bought, the more its own rhythm counts beside everybody's
 * (Ehrenberg, The Pattern of Consumer Purchases, Applied Statistics 8, 1959). A pause longer than g
 * then happens by chance with ((α + tₓ) / (α + tₓ + g))^(r + x) (Lomax, Business Failures, Journal
 * of the American Statistical Association 49, 1954).
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>a chance lies between 0 and 1, and a longer pause is not more likely;
 *   <li>the usual gap lies between the customer's own average and everybody's;
 *   <li>of the pauses after which customers that buy at such rates come back, so many are so long
 *       as the chance says.
 * </ol>
 *
 * @param r shape of the distribution of rates
 * @param alphaDays α in days
 */
public record PurchaseRhythm(double r, double alphaDays) {

    /**
     * @throws IllegalArgumentException if either is not a finite number above zero
     */
    public PurchaseRhythm {
        if (!(r > 0 && alphaDays > 0 && Double.isFinite(r) && Double.isFinite(alphaDays))) {
            throw new IllegalArgumentException("rates of Gamma(" + r + ", " + alphaDays + ")");
        }
    }

    /**
     * The rhythm of customers that a model describes: its first two parameters, whatever it says of
     * how they stop.
     */
    public static PurchaseRhythm of(TransactionModel model) {
        UnitOfTime unit = model.unit();
        double[] parameters = model.parameters();
        return new PurchaseRhythm(parameters[0], parameters[1] * unit.days());
    }

    /** Days from one purchase of the customer to the next at its expected rate. */
    public double usualGap(History history) {
        return (alphaDays + history.recency()) / (r + history.repeats());
    }

    /** How likely the customer pauses for longer than it does since its last purchase. */
    public double chanceOfPause(History history) {
        return chanceOfPause(history, history.age() - history.recency());
    }

    /**
     * How likely the customer pauses for longer than some days.
     *
     * @param days at least 0
     */
    public double chanceOfPause(History history, double days) {
        double before = alphaDays + history.recency();
        return Math.exp(-(r + history.repeats()) * Math.log1p(days / before));
    }
}
