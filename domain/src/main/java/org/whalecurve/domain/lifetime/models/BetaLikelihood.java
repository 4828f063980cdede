package org.whalecurve.domain.lifetime.models;

import org.whalecurve.domain.lifetime.purchases.HistoryGroups;

/**
 * The likelihood of the BG/NBD and MBG/NBD models, as the sum of two logarithms: that of the
 * customer still alive, and ln(1 + exp(d)) with the log-odds d of its having stopped (Fader and
 * Hardie, Overcoming the BG/NBD model's #NUM! error problem, 2013).
 */
final class BetaLikelihood extends Likelihood {

    private final int firstCounts;

    /** ln(B(a, b + k) ÷ B(a, b)) and its slopes, by the number k of occasions to stop. */
    private final double[] stayed;

    private final double[] stayedInA;
    private final double[] stayedInB;

    /**
     * The likelihood.
     *
     * @param firstCounts 1 if a customer may stop after its first purchase already, otherwise 0
     */
    BetaLikelihood(HistoryGroups histories, double scale, int firstCounts) {
        super(histories, scale);
        this.firstCounts = firstCounts;
        this.stayed = new double[rise.length + firstCounts];
        this.stayedInA = new double[stayed.length];
        this.stayedInB = new double[stayed.length];
    }

    @Override
    public double at(double[] point, double[] gradient) {
        double r = Math.exp(point[0]);
        double alpha = Math.exp(point[1]) * scale;
        double a = Math.exp(point[2]);
        double b = Math.exp(point[3]);
        tabulate(r, alpha);
        for (int k = 0; k + 1 < stayed.length; k++) {
            stayed[k + 1] = stayed[k] - Math.log1p(a / (b + k));
            stayedInA[k + 1] = stayedInA[k] - 1 / (a + b + k);
            stayedInB[k + 1] = stayedInB[k] + a / ((b + k) * (a + b + k));
        }
        double logAlpha = Math.log(alpha);
        double sum = 0;
        double inR = 0;
        double inAlpha = 0;
        double inA = 0;
        double inB = 0;
        double logOddsToStop = 0;
        int occasions = -1;
        for (int i = 0; i < histories.size(); i++) {
            int x = histories.repeats(i);
            int age = histories.age(i);
            int k = x + firstCounts;
            double each = rise[x] - x * logAlpha - (r + x) * log[age] + stayed[k];
            double eachInR = riseInR[x] - log[age];
            double eachInAlpha = (r + x) * share[age] - x;
            double eachInA = stayedInA[k];
            double eachInB = stayedInB[k];
            if (k > 0) {
                if (k != occasions) {
                    occasions = k;
                    logOddsToStop = Math.log(a / (b + k - 1));
                }
                int recency = histories.recency(i);
                double since = log[age] - log[recency];
                double logOdds = (r + x) * since + logOddsToStop;
                double stopped = 1 / (1 + Math.exp(-logOdds));
                each += oneMore(logOdds);
                eachInR += stopped * since;
                eachInAlpha += stopped * (r + x) * (share[recency] - share[age]);
                eachInA += stopped / a;
                eachInB -= stopped / (b + k - 1);
            }
            int count = histories.count(i);
            sum += count * each;
            inR += count * eachInR;
            inAlpha += count * eachInAlpha;
            inA += count * eachInA;
            inB += count * eachInB;
        }
        gradient[0] = inR;
        gradient[1] = inAlpha;
        gradient[2] = inA;
        gradient[3] = inB;
        return mean(sum, gradient, r, 1, a, b);
    }
}
