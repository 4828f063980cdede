package org.whalecurve.persistence.lifetime;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.whalecurve.domain.lifetime.models.FitCertificate;
import org.whalecurve.domain.lifetime.models.ModelKind;
import org.whalecurve.domain.lifetime.purchases.Exclusions;
import org.whalecurve.domain.lifetime.purchases.UnitOfTime;
import org.whalecurve.domain.lifetime.runs.HoldOut;
import org.whalecurve.domain.lifetime.runs.LifetimeResult;
import org.whalecurve.domain.lifetime.runs.TriedModel;
import org.whalecurve.domain.lifetime.value.ProfitPerPurchase;
import org.whalecurve.domain.lifetime.value.TenureProfile;

/** The certificate of a lifetime run as it is stored. */
record LifetimeResultRow(
        String currency,
        int customers,
        long purchases,
        ExclusionsRow exclusions,
        long withoutPurchase,
        List<ModelRow> candidates,
        HoldOutRow holdOut,
        ModelSelectionRow selection,
        ProfitRow profit,
        List<Double> tenure,
        double errorOfParameters) {

    record ExclusionsRow(
            long afterTheCut, long beyondMemory, long onTheSameDay, int customersWithout) {}

    record ModelRow(
            String kind,
            String unit,
            List<ParameterRow> parameters,
            double logLikelihood,
            double aic,
            double bic,
            int starts,
            int evaluations,
            double steepness,
            List<String> onBound) {

        static ModelRow from(TriedModel model) {
            return new ModelRow(
                    model.kind().name(),
                    model.unit().name(),
                    model.parameters().stream()
                            .map(parameter ->
                                    new ParameterRow(
                                            parameter.name(),
                                            parameter.value(),
                                            parameter.standardError()))
                            .toList(),
                    model.logLikelihood(),
                    model.aic(),
                    model.bic(),
                    model.certificate().starts(),
                    model.certificate().evaluations(),
                    model.certificate().steepness(),
                    model.certificate().onBound());
        }

        TriedModel model() {
            return new TriedModel(
                    ModelKind.valueOf(kind),
                    UnitOfTime.valueOf(unit),
                    parameters.stream()
                            .map(row ->
                                    new TriedModel.Parameter(
                                            row.name(), row.value(), row.standardError()))
                            .toList(),
                    logLikelihood,
                    aic,
                    bic,
                    new FitCertificate(starts, evaluations, steepness, onBound));
        }
    }

    record ParameterRow(String name, double value, double standardError) {}

    record HoldOutRow(
            String split,
            int days,
            int customers,
            double expected,
            long actual,
            double meanError,
            double naiveError) {}

    record ProfitRow(double mean, double within, double between) {}

    static LifetimeResultRow from(LifetimeResult result) {
        Exclusions excluded = result.exclusions();
        HoldOut tried = result.holdOut();
        return new LifetimeResultRow(
                result.currency(),
                result.customers(),
                result.purchases(),
                new ExclusionsRow(
                        excluded.afterTheCut(),
                        excluded.beyondMemory(),
                        excluded.onTheSameDay(),
                        excluded.customersWithout()),
                result.withoutPurchase(),
                result.candidates().stream().map(ModelRow::from).toList(),
                new HoldOutRow(
                        tried.split().toString(),
                        tried.days(),
                        tried.customers(),
                        tried.expected(),
                        tried.actual(),
                        tried.meanError(),
                        tried.naiveError()),
                ModelSelectionRow.from(result.selection()),
                new ProfitRow(
                        result.profit().mean(),
                        result.profit().within(),
                        result.profit().between()),
                Arrays.stream(result.tenure().shifts()).boxed().toList(),
                result.errorOfParameters());
    }

    LifetimeResult result() {
        return new LifetimeResult(
                currency,
                customers,
                purchases,
                new Exclusions(
                        exclusions.afterTheCut(),
                        exclusions.beyondMemory(),
                        exclusions.onTheSameDay(),
                        exclusions.customersWithout()),
                withoutPurchase,
                candidates.stream().map(ModelRow::model).toList(),
                new HoldOut(
                        LocalDate.parse(holdOut.split()),
                        holdOut.days(),
                        holdOut.customers(),
                        holdOut.expected(),
                        holdOut.actual(),
                        holdOut.meanError(),
                        holdOut.naiveError()),
                selection.selection(),
                new ProfitPerPurchase(profit.mean(), profit.within(), profit.between()),
                new TenureProfile(tenure.stream().mapToDouble(Double::doubleValue).toArray()),
                errorOfParameters);
    }
}
