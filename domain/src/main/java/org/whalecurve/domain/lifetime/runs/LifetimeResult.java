package org.whalecurve.domain.lifetime.runs;

import java.util.List;
import org.whalecurve.domain.lifetime.models.ModelKind;
import org.whalecurve.domain.lifetime.purchases.Exclusions;
import org.whalecurve.domain.lifetime.value.ProfitPerPurchase;
import org.whalecurve.domain.lifetime.value.TenureProfile;

/**
 * What a lifetime run gave beside the values of the customers: the certificate of the model.
 *
 * @param currency ISO 4217 code of all amounts
 * @param customers how many customers are valued
 * @param purchases on how many days they bought, together
 * @param exclusions what did not count
 * @param withoutPurchase profits of those who never bought, in minor units: in no customer's past
 * @param candidates the models that were fitted, the one that is used first, then by Schwarz's
 *     criterion
 * @param holdOut how the model foresaw a time that it was not shown
 * @param selection why that model is used
 * @param profit what a purchase earns
 * @param tenure how that changes with tenure
 * @param errorOfParameters how far the future of all customers together may be off because the
 *     parameters are estimates, in minor units
 */
public record LifetimeResult(
        String currency,
        int customers,
        long purchases,
        Exclusions exclusions,
        long withoutPurchase,
        List<TriedModel> candidates,
        HoldOut holdOut,
        ModelSelection selection,
        ProfitPerPurchase profit,
        TenureProfile tenure,
        double errorOfParameters) {

    public LifetimeResult {
        candidates = List.copyOf(candidates);
    }

    /** The model that is used. */
    public TriedModel used() {
        return candidates.getFirst();
    }

    /**
     * Whether the histories tell that customers stop; if not, the model in which nobody does is the
     * best.
     */
    public boolean stoppingIsSeen() {
        return used().kind() != ModelKind.NBD;
    }
}
