package org.whalecurve.domain.lifetime.models;

import java.util.List;
import org.whalecurve.domain.lifetime.purchases.HistoryGroups;
import org.whalecurve.domain.lifetime.purchases.UnitOfTime;

/** The models of customers without a contract, the plainest first. */
public enum ModelKind {
    /** Nobody ever stops: the model that all others become where nothing tells of stopping. */
    NBD("r", "alpha"),
    BG_NBD("r", "alpha", "a", "b"),
    MBG_NBD("r", "alpha", "a", "b"),
    PARETO_NBD("r", "alpha", "s", "beta");

    private final List<String> parameters;

    ModelKind(String... parameters) {
        this.parameters = List.of(parameters);
    }

    /** The names of the parameters, as in the literature. */
    public List<String> parameters() {
        return parameters;
    }

    /** Whether the parameter is a time. */
    boolean isTime(int parameter) {
        return parameter == 1 || (this == PARETO_NBD && parameter == 3);
    }

    /** The model with these parameters. */
    public TransactionModel model(UnitOfTime unit, double... of) {
        return switch (this) {
            case NBD -> new Nbd(unit, of[0], of[1]);
            case BG_NBD -> new BetaGeometricNbd(unit, of[0], of[1], of[2], of[3]);
            case MBG_NBD -> new ModifiedBetaGeometricNbd(unit, of[0], of[1], of[2], of[3]);
            case PARETO_NBD -> new ParetoNbd(unit, of[0], of[1], of[2], of[3]);
        };
    }

    /**
     * Fits the model to the histories of customers by maximum likelihood.
     *
     * @param unit in which parameters and likelihood are to be stated
     */
    public FitOutcome fit(HistoryGroups histories, UnitOfTime unit) {
        return new ModelFit(this, histories, unit).outcome();
    }

    /**
     * The log-likelihood of histories under a model of this kind: the density of purchases in its
     * unit of time.
     */
    public static double logLikelihood(TransactionModel model, HistoryGroups histories) {
        double[] logs = model.parameters();
        for (int i = 0; i < logs.length; i++) {
            logs[i] = Math.log(logs[i]);
        }
        Likelihood likelihood = model.kind().likelihood(histories, model.unit().days());
        return likelihood.total(likelihood.at(logs, new double[logs.length]), model.unit());
    }

    /**
     * The likelihood of the histories, of logarithms of parameters.
     *
     * @param scale the days that a time of one means
     */
    Likelihood likelihood(HistoryGroups histories, double scale) {
        return switch (this) {
            case NBD -> new NbdLikelihood(histories, scale);
            case BG_NBD -> new BetaLikelihood(histories, scale, 0);
            case MBG_NBD -> new BetaLikelihood(histories, scale, 1);
            case PARETO_NBD -> new ParetoLikelihood(histories, scale);
        };
    }

    /** Parameters, times in medians of the customers' ages, that a search may start from. */
    double[][] starts() {
        return switch (this) {
            case NBD -> new double[][] {{1, 0.25}, {0.1, 1}};
            case BG_NBD, MBG_NBD ->
                    new double[][] {{1, 0.25, 1, 3}, {0.25, 0.1, 0.2, 2}, {4, 0.5, 2, 20}};
            case PARETO_NBD ->
                    new double[][] {{1, 0.25, 1, 0.25}, {0.5, 0.5, 0.25, 2}, {4, 0.5, 1, 4}};
        };
    }

    static void check(double... parameters) {
        for (double parameter : parameters) {
            if (!(parameter > 0 && Double.isFinite(parameter))) {
                throw new IllegalArgumentException("a parameter of " + parameter);
            }
        }
    }
}
