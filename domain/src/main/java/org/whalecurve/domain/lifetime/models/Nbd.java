package org.whalecurve.domain.lifetime.models;

import org.whalecurve.domain.lifetime.purchases.History;
import org.whalecurve.domain.lifetime.purchases.UnitOfTime;

/**
 * NBD: a customer buys at a rate distributed Gamma(r, α) and never stops (Ehrenberg 1959).
 *
 * @param unit in which α is stated
 * @param r shape of the distribution of purchase rates
 * @param alpha rate of that distribution, a time
 */
public record Nbd(UnitOfTime unit, double r, double alpha) implements TransactionModel {

    public Nbd {
        ModelKind.check(r, alpha);
    }

    @Override
    public ModelKind kind() {
        return ModelKind.NBD;
    }

    @Override
    public double[] parameters() {
        return new double[] {r, alpha};
    }

    @Override
    public double logOddsStopped(History history) {
        return Double.NEGATIVE_INFINITY;
    }

    @Override
    public Remaining remaining(int repeats, int age) {
        double days = age;
        return new EndlessRemaining(r + repeats, alpha + days / unit.days());
    }
}
