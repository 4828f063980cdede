package org.whalecurve.domain.lifetime.occasions;

import java.util.Arrays;

/** The log-likelihood of histories on occasions, with its slopes. */
final class OccasionLikelihood {

    private final RisingProduct buying;
    private final RisingProduct stopping;

    /**
     * @param most the most occasions of a history
     */
    OccasionLikelihood(OccasionModel model, int most) {
        buying = new RisingProduct(model.alpha(), model.beta(), most);
        stopping = new RisingProduct(model.gamma(), model.delta(), Math.max(1, most));
    }

    /**
     * A customer is alive to the end, or stopped after one of the occasions since it bought last.
     *
     * @param slopes are filled: in α, β, γ and δ
     */
    double log(OccasionHistory history, double[] slopes) {
        int x = history.purchases();
        int n = history.occasions();
        double alive = buying.log(x, n - x) + stopping.log(0, n);
        double highest = alive;
        for (int until = history.last(); until < n; until++) {
            highest = Math.max(highest, stopped(x, until));
        }
        double sum = 0;
        Arrays.fill(slopes, 0);
        sum += add(Math.exp(alive - highest), x, n, 0, slopes);
        for (int until = history.last(); until < n; until++) {
            sum += add(Math.exp(stopped(x, until) - highest), x, until, 1, slopes);
        }
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] /= sum;
        }
        return highest + Math.log(sum);
    }

    private double stopped(int x, int until) {
        return buying.log(x, until - x) + stopping.log(1, until);
    }

    private double add(double weight, int x, int until, int stops, double[] slopes) {
        slopes[0] += weight * buying.slopeInFirst(x, until - x);
        slopes[1] += weight * buying.slopeInSecond(x, until - x);
        slopes[2] += weight * stopping.slopeInFirst(stops, until);
        slopes[3] += weight * stopping.slopeInSecond(stops, until);
        return weight;
    }
}
