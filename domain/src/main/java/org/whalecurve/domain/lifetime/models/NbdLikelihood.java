package org.whalecurve.domain.lifetime.models;

import org.whalecurve.domain.lifetime.purchases.HistoryGroups;

/** Γ(r + x) ÷ Γ(r) × (α ÷ (α + T))^r × (α + T)^−x. */
final class NbdLikelihood extends Likelihood {

    NbdLikelihood(HistoryGroups histories, double scale) {
        super(histories, scale);
    }

    @Override
    public double at(double[] point, double[] gradient) {
        double r = Math.exp(point[0]);
        double alpha = Math.exp(point[1]) * scale;
        tabulate(r, alpha);
        double logAlpha = Math.log(alpha);
        double sum = 0;
        double inR = 0;
        double inAlpha = 0;
        for (int i = 0; i < histories.size(); i++) {
            int x = histories.repeats(i);
            int age = histories.age(i);
            int count = histories.count(i);
            sum += count * (rise[x] - x * logAlpha - (r + x) * log[age]);
            inR += count * (riseInR[x] - log[age]);
            inAlpha += count * ((r + x) * share[age] - x);
        }
        gradient[0] = inR;
        gradient[1] = inAlpha;
        return mean(sum, gradient, r, 1);
    }
}
