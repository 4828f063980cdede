package org.whalecurve.domain.lifetime.runs;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.whalecurve.domain.lifetime.forecasts.Candidate;
import org.whalecurve.domain.lifetime.forecasts.ModelChoice;
import org.whalecurve.domain.lifetime.forecasts.Tracking;
import org.whalecurve.domain.lifetime.forecasts.Trial;
import org.whalecurve.domain.lifetime.models.FittedModel;
import org.whalecurve.domain.lifetime.models.ModelKind;
import org.whalecurve.domain.lifetime.purchases.Exclusions;
import org.whalecurve.domain.lifetime.purchases.PurchaseDays;
import org.whalecurve.domain.lifetime.purchases.UnitOfTime;
import org.whalecurve.domain.lifetime.runs.ModelSelection.Rule;
import org.whalecurve.domain.lifetime.value.EarnedPurchases;
import org.whalecurve.domain.lifetime.value.Valuation;
import org.whalecurve.domain.lifetime.value.ValuedCustomers;

/**
 * Works out what customers are worth: every model is fitted to their histories, the one that
 * foresees best what it was not shown values them.
 *
 * @param result the certificate
 * @param customers the values of the customers
 */
public record LifetimeCalculation(LifetimeResult result, ValuedCustomers customers) {

    /**
     * Calculates.
     *
     * @param earned purchases up to the cut with their profits
     * @param exclusions what does not count of the orders
     * @param currency of the profits
     * @throws TooLittleToTell if too few customers have bought again to say anything
     */
    public static LifetimeCalculation of(
            LifetimeInputs inputs, EarnedPurchases earned, Exclusions exclusions, String currency) {
        Valuation valuation =
                new Valuation(earned.purchases(), inputs.horizon(), inputs.discounting());
        List<FittedModel> fitted = new ArrayList<>();
        for (ModelKind kind : ModelKind.values()) {
            if (kind.fit(valuation.groups(), UnitOfTime.WEEK) instanceof FittedModel model) {
                fitted.add(model);
            }
        }
        if (fitted.isEmpty()) {
            throw new TooLittleToTell(
                    valuation.groups().customers(), valuation.groups().repeaters());
        }
        fitted.sort(Comparator.comparingDouble(FittedModel::bic));
        Choice choice = choice(earned.purchases(), fitted);
        FittedModel used = choice.used();
        fitted.remove(used);
        fitted.addFirst(used);
        LifetimeResult result =
                new LifetimeResult(
                        currency,
                        valuation.groups().customers(),
                        earned.purchases().count(),
                        exclusions,
                        earned.withoutPurchase(),
                        fitted.stream().map(TriedModel::of).toList(),
                        choice.holdOut(),
                        choice.selection(),
                        valuation.profits(),
                        valuation.tenure(),
                        valuation.errorOfParameters(used));
        return new LifetimeCalculation(result, valuation.of(used.model()));
    }

    private record Choice(FittedModel used, HoldOut holdOut, ModelSelection selection) {}

    /** The purchases are followed by the model as it was when it was shown a part of them alone. */
    private static Choice choice(PurchaseDays purchases, List<FittedModel> fitted) {
        LocalDate split = HoldOut.splitOf(purchases);
        int days = (int) ChronoUnit.DAYS.between(split, purchases.cut());
        ModelChoice tried = ModelChoice.of(purchases, split, UnitOfTime.WEEK);
        Rule rule = ModelSelection.rule(tried, days);
        List<ModelKind> kinds = fitted.stream().map(each -> each.model().kind()).toList();
        FittedModel used = fitted.get(kinds.indexOf(ModelSelection.used(rule, tried, kinds)));
        Optional<Trial> trial =
                tried.trial(Candidate.of(used.model().kind())).or(() -> tried.trial(Candidate.NBD));
        Optional<FittedModel> shown =
                trial.flatMap(Trial::fit).flatMap(outcome -> outcome.usable());
        return new Choice(
                used,
                trial.flatMap(own ->
                                tried.trial(Candidate.OWN_AVERAGE)
                                        .map(average -> HoldOut.of(tried, days, own, average)))
                        .orElse(HoldOut.none(purchases.cut())),
                new ModelSelection(
                        rule,
                        tried.later(),
                        ModelSelection.told(tried),
                        shown.map(model -> Tracking.of(model.model(), purchases, split))
                                .orElseGet(() ->
                                        Tracking.of(used.model(), purchases, purchases.cut()))));
    }
}
