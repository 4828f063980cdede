package org.whalecurve.domain.lifetime.models;

import org.whalecurve.domain.lifetime.purchases.History;
import org.whalecurve.domain.lifetime.purchases.UnitOfTime;

/**
 * MBG/NBD: like the {@link BetaGeometricNbd}, but a customer may stop after its first purchase
 * already (Batislam, Denizel and Filiztekin 2007; Hoppe and Wagner 2007).
 *
 * @param unit in which α is stated
 * @param r shape of the distribution of purchase rates
 * @param alpha rate of that distribution, a time
 * @param a first parameter of the distribution of the probability to stop
 * @param b second parameter
 */
public record ModifiedBetaGeometricNbd(UnitOfTime unit, double r, double alpha, double a, double b)
        implements TransactionModel {

    public ModifiedBetaGeometricNbd {
        ModelKind.check(r, alpha, a, b);
    }

    @Override
    public ModelKind kind() {
        return ModelKind.MBG_NBD;
    }

    @Override
    public double[] parameters() {
        return new double[] {r, alpha, a, b};
    }

    @Override
    public double logOddsStopped(History history) {
        double recency = (double) history.recency() / unit.days();
        double age = (double) history.age() / unit.days();
        int x = history.repeats();
        return (r + x) * Math.log1p((age - recency) / (alpha + recency)) + Math.log(a / (b + x));
    }

    @Override
    public Remaining remaining(int repeats, int age) {
        double days = age;
        return new BetaRemaining(r + repeats, alpha + days / unit.days(), a, b + repeats + 1);
    }
}
