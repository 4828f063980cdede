package org.whalecurve.domain.lifetime.models;

import org.whalecurve.domain.lifetime.purchases.HistoryGroups;

/**
 * The likelihood of the Pareto/NBD model: of the customer still alive, plus of its having stopped
 * at some time y between its last purchase and today,
 *
 * <pre>(s ÷ β) ∫ (1 + y ÷ α)^−(r + x) (1 + y ÷ β)^−(s + 1) dy.</pre>
 *
 * <p>The integrand depends on the history only by x. So it is integrated once for each number of
 * repeats, from day to day backwards from the greatest age; a history takes the difference of two
 * of these sums. Since the integrand falls, the difference loses no more digits than the days of
 * observation have. Slopes are integrated along.
 */
final class ParetoLikelihood extends Likelihood {

    /** ln(1 + day ÷ β) and day ÷ (β + day), by day. */
    private final double[] logBeta;

    private final double[] shareBeta;
    private final FallingIntegral integral;

    ParetoLikelihood(HistoryGroups histories, double scale) {
        super(histories, scale);
        this.logBeta = new double[log.length];
        this.shareBeta = new double[log.length];
        this.integral = new FallingIntegral(log.length);
    }

    @Override
    public double at(double[] point, double[] gradient) {
        double r = Math.exp(point[0]);
        double alpha = Math.exp(point[1]) * scale;
        double s = Math.exp(point[2]);
        double beta = Math.exp(point[3]) * scale;
        tabulate(r, alpha);
        tabulate(beta, logBeta, shareBeta);
        integral.tabulate(alpha, beta);
        double[] slopes = new double[4];
        double sum = 0;
        for (int from = 0; from < histories.size(); ) {
            int x = histories.repeats(from);
            int to = from;
            int earliest = histories.recency(from);
            int latest = 0;
            while (to < histories.size() && histories.repeats(to) == x) {
                earliest = Math.min(earliest, histories.recency(to));
                latest = Math.max(latest, histories.age(to));
                to++;
            }
            integral.sum(r + x, s + 1, earliest, latest);
            sum += block(from, to, r, Math.log(alpha), s, Math.log(s / beta), slopes);
            from = to;
        }
        System.arraycopy(slopes, 0, gradient, 0, 4);
        return mean(sum, gradient, r, 1, s, 1);
    }

    /** The histories of one number of repeats. */
    private double block(
            int from,
            int to,
            double r,
            double logAlpha,
            double s,
            double logStop,
            double[] slopes) {
        int x = histories.repeats(from);
        double sum = 0;
        for (int i = from; i < to; i++) {
            int age = histories.age(i);
            int recency = histories.recency(i);
            int count = histories.count(i);
            double alive = -(r + x) * log[age] - s * logBeta[age];
            double each = rise[x] - x * logAlpha + alive;
            double inR = riseInR[x];
            double inAlpha = -x;
            double inS = 0;
            double inBeta = 0;
            double living = 1;
            if (recency < age) {
                double begin = -(r + x) * log[recency] - (s + 1) * logBeta[recency];
                double end = -(r + x) * log[age] - (s + 1) * logBeta[age];
                double fall = Math.exp(end - begin);
                double all = integral.between(0, recency, age, fall);
                double logOdds = logStop + begin + Math.log(all) - alive;
                double stopped = 1 / (1 + Math.exp(-logOdds));
                living = 1 - stopped;
                each += oneMore(logOdds);
                double part = stopped / all;
                inR -= part * integral.between(1, recency, age, fall);
                inAlpha += part * (r + x) * integral.between(2, recency, age, fall);
                inS += stopped / s - part * integral.between(3, recency, age, fall);
                inBeta += part * (s + 1) * integral.between(4, recency, age, fall) - stopped;
            }
            sum += count * each;
            slopes[0] += count * (inR - living * log[age]);
            slopes[1] += count * (inAlpha + living * (r + x) * share[age]);
            slopes[2] += count * (inS - living * logBeta[age]);
            slopes[3] += count * (inBeta + living * s * shareBeta[age]);
        }
        return sum;
    }
}
