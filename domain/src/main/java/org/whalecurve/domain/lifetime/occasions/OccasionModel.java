package org.whalecurve.domain.lifetime.occasions;

/**
 * The beta-geometric/beta-Bernoulli model (Fader, Hardie and Shang, Marketing Science 29, 2010):
 * while it is alive a customer buys on each occasion with a probability p distributed Beta(α, β);
 * before each occasion it stops with a probability θ distributed Beta(γ, δ). What the article
 * states with differences of gamma functions are finite sums here, so that γ = 1 is no exception.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>likelihoods lie between 0 and 1, and those of all numbers of purchases add up to 1;
 *   <li>more occasions to come never expect fewer purchases, nor more than there are occasions.
 * </ol>
 *
 * @param alpha of the probability to buy, above zero
 * @param beta of the same
 * @param gamma of the probability to stop, above zero
 * @param delta of the same
 */
public record OccasionModel(double alpha, double beta, double gamma, double delta) {

    private static final double NOTHING_MORE = 1e-14;
    private static final int ENDLESS = 100_000;

    public OccasionModel {
        for (double parameter : new double[] {alpha, beta, gamma, delta}) {
            if (!(parameter > 0 && Double.isFinite(parameter))) {
                throw new IllegalArgumentException("a parameter of " + parameter);
            }
        }
    }

    /** The natural logarithm of the likelihood of a history. */
    public double logLikelihood(OccasionHistory history) {
        return new OccasionLikelihood(this, history.occasions()).log(history, new double[4]);
    }

    /** The likelihood that a customer is alive on the next occasion. */
    public double aliveNext(OccasionHistory history) {
        int n = history.occasions();
        return Math.min(
                1,
                Math.exp(
                        buying(n).log(history.purchases(), n - history.purchases())
                                + stopping(n + 1).log(0, n + 1)
                                - logLikelihood(history)));
    }

    /** How many purchases are expected of a customer on so many occasions to come. */
    public double expected(OccasionHistory history, int occasions) {
        return purchases(history, occasions, 0);
    }

    /** How many purchases are expected of a new customer on its first so many occasions. */
    public double expectedOfNew(int occasions) {
        return expected(OccasionHistory.NEW, occasions);
    }

    /**
     * Expected purchases on all occasions to come, each counted as what it is worth today:
     * discounted expected residual transactions.
     *
     * @param rate by how much less what comes an occasion later is worth, above zero: 1 ÷ (1 +
     *     rate)
     */
    public double discounted(OccasionHistory history, double rate) {
        if (!(rate > 0)) {
            throw new IllegalArgumentException("a rate of " + rate);
        }
        return purchases(history, ENDLESS, Math.log1p(rate));
    }

    /** The likelihood that a new customer buys exactly so often on its first so many occasions. */
    public double probabilityOfNew(int purchases, int occasions) {
        RisingProduct buying = buying(occasions);
        RisingProduct stopping = stopping(occasions);
        double ways = logWays(occasions, purchases);
        double sum =
                Math.exp(
                        ways
                                + buying.log(purchases, occasions - purchases)
                                + stopping.log(0, occasions));
        for (int i = purchases; i < occasions; i++) {
            sum +=
                    Math.exp(
                            logWays(i, purchases)
                                    + buying.log(purchases, i - purchases)
                                    + stopping.log(1, i));
        }
        return sum;
    }

    /** Whoever buys on the k-th occasion to come is alive then: B(γ, δ + n + k), step by step. */
    private double purchases(OccasionHistory history, int occasions, double discount) {
        int n = history.occasions();
        double stays = stopping(n).log(0, n);
        double bought = buying(n + 1).log(history.purchases() + 1, n - history.purchases());
        double each = bought - logLikelihood(history);
        double sum = 0;
        for (int k = 1; k <= occasions; k++) {
            stays += Math.log(delta + n + k - 1) - Math.log(gamma + delta + n + k - 1);
            double worth = Math.exp(each + stays - discount * k);
            sum += worth;
            if (discount > 0 && worth < NOTHING_MORE * sum) {
                break;
            }
        }
        return sum;
    }

    private RisingProduct buying(int steps) {
        return new RisingProduct(alpha, beta, steps);
    }

    private RisingProduct stopping(int steps) {
        return new RisingProduct(gamma, delta, steps);
    }

    private static double logWays(int of, int chosen) {
        double sum = 0;
        for (int i = 1; i <= chosen; i++) {
            sum += Math.log(of - chosen + i) - Math.log(i);
        }
        return sum;
    }
}
