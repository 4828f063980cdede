package org.whalecurve.domain.lifetime.runs;

import java.util.ArrayList;
import java.util.List;
import org.whalecurve.domain.lifetime.models.FitCertificate;
import org.whalecurve.domain.lifetime.models.FittedModel;
import org.whalecurve.domain.lifetime.models.ModelKind;
import org.whalecurve.domain.lifetime.models.TransactionModel;
import org.whalecurve.domain.lifetime.purchases.UnitOfTime;

/**
 * A model that was fitted to all histories.
 *
 * @param kind which model
 * @param unit the unit of times and rates of its parameters
 * @param parameters each with its standard error, in the order of the literature
 * @param logLikelihood of all histories
 * @param aic Akaike's criterion
 * @param bic Schwarz's criterion, by which models are compared here: smaller is better
 * @param certificate how the maximum was found
 */
public record TriedModel(
        ModelKind kind,
        UnitOfTime unit,
        List<Parameter> parameters,
        double logLikelihood,
        double aic,
        double bic,
        FitCertificate certificate) {

    public TriedModel {
        parameters = List.copyOf(parameters);
    }

    /**
     * One of its parameters.
     *
     * @param name as in the literature
     * @param value the most likely value
     * @param standardError zero on a bound of the search, where it is not known
     */
    public record Parameter(String name, double value, double standardError) {}

    /** The model, to foresee with. */
    public TransactionModel model() {
        return kind.model(unit, parameters.stream().mapToDouble(Parameter::value).toArray());
    }

    /** What is kept of a fitted model. */
    public static TriedModel of(FittedModel fitted) {
        ModelKind kind = fitted.model().kind();
        double[] values = fitted.model().parameters();
        double[] errors = fitted.standardErrors();
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            parameters.add(new Parameter(kind.parameters().get(i), values[i], errors[i]));
        }
        return new TriedModel(
                kind,
                fitted.model().unit(),
                parameters,
                fitted.logLikelihood(),
                fitted.aic(),
                fitted.bic(),
                fitted.certificate());
    }
}
