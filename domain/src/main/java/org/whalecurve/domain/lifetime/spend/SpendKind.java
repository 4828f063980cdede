package org.whalecurve.domain.lifetime.spend;

import java.util.Optional;
import org.whalecurve.domain.numerics.Curvature;
import org.whalecurve.domain.numerics.Maximum;
import org.whalecurve.domain.numerics.MaximumSearch;

/** The models of what a purchase brings. */
public enum SpendKind {
    /** Amounts above zero, skewed: revenue. */
    GAMMA_GAMMA,
    /** Amounts of any sign: profit. */
    NORMAL;

    /** Fewer customers with repeats do not determine three parameters. */
    public static final int FEWEST_CUSTOMERS = 10;

    /** Fits the model to what customers brought, by maximum likelihood. */
    public SpendOutcome fit(SpendColumns columns) {
        SpendLikelihood likelihood =
                this == GAMMA_GAMMA
                        ? new GammaGammaLikelihood(columns)
                        : new NormalLikelihood(columns);
        int counted = likelihood.customers();
        if (counted < FEWEST_CUSTOMERS) {
            return new SpendNotIdentified(
                    this, SpendNotIdentified.Reason.TOO_FEW_CUSTOMERS, counted);
        }
        Maximum best = MaximumSearch.from(likelihood.start(), likelihood);
        Optional<double[][]> inverse =
                best.converged() ? Curvature.inverse(best, likelihood) : Optional.empty();
        if (inverse.isEmpty()) {
            return new SpendNotIdentified(
                    this, SpendNotIdentified.Reason.NO_CLEAR_MAXIMUM, counted);
        }
        SpendModel model = likelihood.model(best.point());
        if (model instanceof GammaGamma skewed && !(skewed.q() > 1)) {
            return new SpendNotIdentified(this, SpendNotIdentified.Reason.NO_MEAN, counted);
        }
        return new FittedSpend(
                model, likelihood.total(best.value()), counted, likelihood.leftOut());
    }
}
