package org.whalecurve.persistence.lifetime;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.whalecurve.domain.lifetime.forecasts.Candidate;
import org.whalecurve.domain.lifetime.forecasts.Tracking;
import org.whalecurve.domain.lifetime.runs.ModelSelection;

/** Why a run uses its model, as it is stored. */
record ModelSelectionRow(String rule, int later, List<ToldRow> trials, TrackingRow tracking) {

    record ToldRow(String candidate, double expected, double squaredError, double absoluteError) {}

    record TrackingRow(
            String from, String shown, int days, List<Long> actual, List<Double> expected) {}

    static ModelSelectionRow from(ModelSelection selection) {
        Tracking tracking = selection.tracking();
        return new ModelSelectionRow(
                selection.rule().name(),
                selection.later(),
                selection.trials().stream()
                        .map(told ->
                                new ToldRow(
                                        told.candidate().name(),
                                        told.expected(),
                                        told.squaredError(),
                                        told.absoluteError()))
                        .toList(),
                new TrackingRow(
                        tracking.from().toString(),
                        tracking.shown().toString(),
                        tracking.days(),
                        Arrays.stream(tracking.actual()).boxed().toList(),
                        Arrays.stream(tracking.expected()).boxed().toList()));
    }

    ModelSelection selection() {
        return new ModelSelection(
                ModelSelection.Rule.valueOf(rule),
                later,
                trials.stream()
                        .map(row ->
                                new ModelSelection.Told(
                                        Candidate.valueOf(row.candidate()),
                                        row.expected(),
                                        row.squaredError(),
                                        row.absoluteError()))
                        .toList(),
                new Tracking(
                        LocalDate.parse(tracking.from()),
                        LocalDate.parse(tracking.shown()),
                        tracking.days(),
                        tracking.actual().stream().mapToLong(Long::longValue).toArray(),
                        tracking.expected().stream().mapToDouble(Double::doubleValue).toArray()));
    }
}
