package org.whalecurve.domain.lifetime.models;

import java.util.Optional;

/**
 * A model whose parameters make the histories of customers most likely.
 *
 * @param model with these parameters
 * @param logLikelihood of all histories, as the density of purchases in the unit of the model
 * @param customers how many histories there were
 * @param covariance of the logarithms of the parameters, from the curvature of the log-likelihood;
 *     rows of parameters on a bound are zero
 * @param certificate how the maximum was found
 */
public record FittedModel(
        TransactionModel model,
        double logLikelihood,
        int customers,
        double[][] covariance,
        FitCertificate certificate)
        implements FitOutcome {

    @Override
    public Optional<FittedModel> usable() {
        return Optional.of(this);
    }

    /** The standard error of each parameter, by the delta method; zero of one on a bound. */
    public double[] standardErrors() {
        double[] errors = model.parameters();
        for (int i = 0; i < errors.length; i++) {
            errors[i] *= Math.sqrt(covariance[i][i]);
        }
        return errors;
    }

    /** Akaike's criterion: smaller is better, each parameter costs two. */
    public double aic() {
        return 2.0 * covariance.length - 2 * logLikelihood;
    }

    /** Schwarz's criterion: smaller is better, each parameter costs ln(customers). */
    public double bic() {
        return covariance.length * Math.log(customers) - 2 * logLikelihood;
    }
}
