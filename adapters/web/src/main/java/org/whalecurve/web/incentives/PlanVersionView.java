package org.whalecurve.web.incentives;

import java.util.List;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.domain.incentives.IncentivePlan;
import org.whalecurve.domain.incentives.PlanComponent;
import org.whalecurve.web.Address;
import org.whalecurve.web.Wording;
import org.whalecurve.web.documents.VersionView;

/**
 * One version of an incentive plan.
 *
 * @param version its document
 * @param components their names
 * @param curves the payout curves, with what they invite to
 * @param trial the address of the plan as it is tried on the past
 */
record PlanVersionView(
        VersionView version,
        String year,
        String currency,
        int participants,
        List<String> components,
        List<CurveView> curves,
        Address trial) {

    static PlanVersionView of(
            DocumentVersion<IncentivePlan> version, boolean mayKeep, Wording wording) {
        IncentivePlan plan = version.content();
        return new PlanVersionView(
                VersionView.of(
                        version,
                        plan.name(),
                        IncentivesResource.PLACE,
                        "Its participants see it then",
                        mayKeep,
                        wording),
                Integer.toString(plan.year()),
                plan.currency().getCurrencyCode(),
                plan.participants().size(),
                plan.components().stream().map(PlanComponent::name).toList(),
                plan.components().stream().map(each -> CurveView.of(each, wording)).toList(),
                PlanPlace.plan(version.id(), version.version()));
    }
}
