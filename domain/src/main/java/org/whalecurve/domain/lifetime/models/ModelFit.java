package org.whalecurve.domain.lifetime.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whalecurve.domain.lifetime.purchases.HistoryGroups;
import org.whalecurve.domain.lifetime.purchases.UnitOfTime;
import org.whalecurve.domain.numerics.Curvature;
import org.whalecurve.domain.numerics.Maximum;
import org.whalecurve.domain.numerics.MaximumSearch;

/**
 * Fits one model to one set of histories. Several starts are tried on some of the histories; the
 * best of them goes on with all.
 */
final class ModelFit {

    private static final int HISTORIES_TO_START_WITH = 5_000;

    /** A rise of the log-likelihood that is no more than this tells nothing. */
    private static final double NO_RISE = 0.01;

    private final ModelKind kind;
    private final HistoryGroups histories;
    private final UnitOfTime unit;
    private final double scale;

    ModelFit(ModelKind kind, HistoryGroups histories, UnitOfTime unit) {
        this.kind = kind;
        this.histories = histories;
        this.unit = unit;
        this.scale = Math.max(1, histories.medianAge());
    }

    FitOutcome outcome() {
        int repeaters = histories.repeaters();
        if (repeaters < TooFewRepeats.FEWEST_REPEATERS) {
            return new TooFewRepeats(histories.customers(), repeaters);
        }
        Optional<FittedModel> fitted = fitted();
        if (kind == ModelKind.NBD) {
            return fitted.<FitOutcome>map(model -> model)
                    .orElseGet(() -> new TooFewRepeats(histories.customers(), repeaters));
        }
        return new ModelFit(ModelKind.NBD, histories, unit)
                .outcome()
                .usable()
                .<FitOutcome>map(endless -> against(endless, fitted))
                .orElseGet(() -> new TooFewRepeats(histories.customers(), repeaters));
    }

    private FitOutcome against(FittedModel endless, Optional<FittedModel> fitted) {
        if (fitted.isEmpty()) {
            return new NotIdentified(kind, NotIdentified.Reason.NO_CLEAR_MAXIMUM, endless);
        }
        double rise = fitted.get().logLikelihood() - endless.logLikelihood();
        return rise > NO_RISE
                ? fitted.get()
                : new NotIdentified(kind, NotIdentified.Reason.NOBODY_SEEMS_TO_STOP, endless);
    }

    private Optional<FittedModel> fitted() {
        Likelihood likelihood = kind.likelihood(histories, scale);
        Maximum best = MaximumSearch.from(bestStart(), likelihood);
        if (!best.converged() || !Double.isFinite(best.value())) {
            return Optional.empty();
        }
        return Curvature.inverse(best, likelihood)
                .map(inverse -> fitted(best, inverse, likelihood))
                .filter(model -> isFinite(model));
    }

    private FittedModel fitted(Maximum best, double[][] inverse, Likelihood likelihood) {
        int size = best.point().length;
        double[] parameters = new double[size];
        double[][] covariance = new double[size][size];
        List<String> onBound = new ArrayList<>();
        double steepness = 0;
        for (int i = 0; i < size; i++) {
            double days = kind.isTime(i) ? scale / unit.days() : 1;
            parameters[i] = Math.exp(best.point()[i]) * days;
            for (int j = 0; j < size; j++) {
                covariance[i][j] = inverse[i][j] / histories.customers();
            }
            if (best.onBound(i)) {
                onBound.add(kind.parameters().get(i));
            } else {
                steepness = Math.max(steepness, Math.abs(best.gradient()[i]));
            }
        }
        return new FittedModel(
                kind.model(unit, parameters),
                likelihood.total(best.value(), unit),
                histories.customers(),
                covariance,
                new FitCertificate(kind.starts().length, best.evaluations(), steepness, onBound));
    }

    private static boolean isFinite(FittedModel model) {
        double sum = model.logLikelihood();
        for (double error : model.standardErrors()) {
            sum += error;
        }
        return Double.isFinite(sum);
    }

    private double[] bestStart() {
        Likelihood some = kind.likelihood(histories.thinned(HISTORIES_TO_START_WITH), scale);
        double[] best = logs(kind.starts()[0]);
        double highest = Double.NEGATIVE_INFINITY;
        for (double[] start : kind.starts()) {
            Maximum found = MaximumSearch.from(logs(start), some);
            if (found.value() > highest) {
                highest = found.value();
                best = found.point();
            }
        }
        return best;
    }

    private static double[] logs(double[] values) {
        double[] logs = values.clone();
        for (int i = 0; i < logs.length; i++) {
            logs[i] = Math.log(logs[i]);
        }
        return logs;
    }
}
