package org.whalecurve.domain.lifetime.runs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.whalecurve.domain.lifetime.models.FittedModel;
import org.whalecurve.domain.lifetime.models.ModelKind;
import org.whalecurve.domain.lifetime.purchases.Exclusions;
import org.whalecurve.domain.lifetime.purchases.UnitOfTime;
import org.whalecurve.domain.lifetime.value.EarnedPurchases;
import org.whalecurve.domain.lifetime.value.Valuation;
import org.whalecurve.domain.lifetime.value.ValuedCustomers;

/**
 * Works out what customers are worth: every model is fitted to their histories, the one that
 * explains them best for the parameters it needs values them.
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
        FittedModel used = fitted.getFirst();
        LifetimeResult result =
                new LifetimeResult(
                        currency,
                        valuation.groups().customers(),
                        earned.purchases().count(),
                        exclusions,
                        earned.withoutPurchase(),
                        fitted.stream().map(TriedModel::of).toList(),
                        HoldOut.of(used.model().kind(), earned.purchases()),
                        valuation.profits(),
                        valuation.tenure(),
                        valuation.errorOfParameters(used));
        return new LifetimeCalculation(result, valuation.of(used.model()));
    }
}
