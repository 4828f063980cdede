package org.whalecurve.domain.lifetime.forecasts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.whalecurve.domain.lifetime.models.FitOutcome;
import org.whalecurve.domain.lifetime.models.FittedModel;
import org.whalecurve.domain.lifetime.models.ModelKind;
import org.whalecurve.domain.lifetime.models.TransactionModel;
import org.whalecurve.domain.lifetime.purchases.History;
import org.whalecurve.domain.lifetime.purchases.HistoryGroups;
import org.whalecurve.domain.lifetime.purchases.PurchaseDays;
import org.whalecurve.domain.lifetime.purchases.PurchaseHistories;
import org.whalecurve.domain.lifetime.purchases.Span;
import org.whalecurve.domain.lifetime.purchases.UnitOfTime;

/**
 * Which model to trust: each candidate sees what customers bought up to a day, the split, and tells
 * what they buy from then on; what they really did decides.
 *
 * <p>Best is the smallest mean squared error. Those whose error is greater by less than one
 * standard error of the difference, customer by customer, count as equal; of these that one is
 * chosen whose total comes nearest to what was bought.
 *
 * @param split the last day that candidates see
 * @param customers who had bought by then
 * @param later customers that came after the split and are left out
 * @param bought purchases of the former after the split
 * @param trials of all candidates that had anything to tell
 * @param chosen empty if nobody had bought by the split, or no day lies after it
 */
public record ModelChoice(
        LocalDate split,
        int customers,
        int later,
        long bought,
        List<Trial> trials,
        Optional<Candidate> chosen) {

    public ModelChoice {
        trials = List.copyOf(trials);
    }

    private record Told(Trial trial, double[] squares) {}

    /** Holds every candidate against what was bought after the split. */
    public static ModelChoice of(PurchaseDays purchases, LocalDate split, UnitOfTime unit) {
        PurchaseHistories before = purchases.histories(split);
        int later = purchases.size() - before.size();
        long days = ChronoUnit.DAYS.between(split, purchases.cut());
        if (before.size() == 0 || days <= 0) {
            return new ModelChoice(split, before.size(), later, 0, List.of(), Optional.empty());
        }
        int[] bought = boughtAfter(purchases, before);
        long total = 0;
        for (int each : bought) {
            total += each;
        }
        Span span = new Span(days);
        HistoryGroups groups = before.grouped();
        List<Told> told = new ArrayList<>();
        for (Candidate candidate : Candidate.values()) {
            Optional<FitOutcome> fit = candidate.kind().map(kind -> kind.fit(groups, unit));
            if (fit.isEmpty()) {
                told.add(told(candidate, fit, ownAverages(groups, span), groups, bought));
            } else if (fit.get() instanceof FittedModel fitted) {
                double[] expected = expected(fitted.model(), groups, span);
                told.add(told(candidate, fit, expected, groups, bought));
            }
        }
        return new ModelChoice(
                split,
                before.size(),
                later,
                total,
                told.stream().map(Told::trial).toList(),
                Optional.of(best(told, total)));
    }

    /** The trial of a candidate; empty if it had nothing to tell. */
    public Optional<Trial> trial(Candidate candidate) {
        return trials.stream().filter(trial -> trial.candidate() == candidate).findAny();
    }

    /** Of models of some kinds, the one whose mean squared error is the smallest. */
    public Optional<ModelKind> nearest(List<ModelKind> among) {
        return trials.stream()
                .filter(trial -> trial.candidate().kind().filter(among::contains).isPresent())
                .min(Comparator.comparingDouble(Trial::squaredError))
                .flatMap(trial -> trial.candidate().kind());
    }

    private static Candidate best(List<Told> told, long bought) {
        Told first =
                told.stream()
                        .min(Comparator.comparingDouble(each -> each.trial().squaredError()))
                        .orElseThrow();
        return told.stream()
                .filter(each -> cannotBeTold(each.squares(), first.squares()))
                .min(Comparator.comparingDouble(each -> Math.abs(each.trial().expected() - bought)))
                .orElse(first)
                .trial()
                .candidate();
    }

    /** Whether the mean of the differences lies within one standard error of zero. */
    private static boolean cannotBeTold(double[] squares, double[] least) {
        double mean = 0;
        double spread = 0;
        for (int i = 0; i < least.length; i++) {
            double difference = squares[i] - least[i];
            double away = difference - mean;
            mean += away / (i + 1);
            spread += away * (difference - mean);
        }
        return mean * mean * least.length * (least.length - 1.0) <= spread;
    }

    private static Told told(
            Candidate candidate,
            Optional<FitOutcome> fit,
            double[] expected,
            HistoryGroups groups,
            int[] bought) {
        double[] squares = new double[bought.length];
        double total = 0;
        double square = 0;
        double distance = 0;
        for (int i = 0; i < bought.length; i++) {
            double error = expected[groups.groupOf(i)] - bought[i];
            squares[i] = error * error;
            total += expected[groups.groupOf(i)];
            square += squares[i] / bought.length;
            distance += Math.abs(error) / bought.length;
        }
        return new Told(new Trial(candidate, fit, total, square, distance), squares);
    }

    private static double[] expected(TransactionModel model, HistoryGroups groups, Span span) {
        double time = span.in(model.unit());
        return Forecast.residual(model, groups, ifAlive -> ifAlive.expected(time));
    }

    private static double[] ownAverages(HistoryGroups groups, Span span) {
        double[] expected = new double[groups.size()];
        for (int i = 0; i < expected.length; i++) {
            History history = groups.history(i);
            expected[i] = history.repeats() * span.days() / Math.max(1, history.age());
        }
        return expected;
    }

    private static int[] boughtAfter(PurchaseDays purchases, PurchaseHistories before) {
        int[] bought = new int[before.size()];
        for (int i = 0; i < bought.length; i++) {
            int place = before.places()[i];
            bought[i] = purchases.end(place) - purchases.start(place) - 1 - before.repeats()[i];
        }
        return bought;
    }
}
