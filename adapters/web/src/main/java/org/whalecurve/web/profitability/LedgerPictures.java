package org.whalecurve.web.profitability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.customers.CustomerFilter;
import org.whalecurve.application.profitability.BridgeRuns;
import org.whalecurve.application.profitability.RunBridge;
import org.whalecurve.application.profitability.ScopedWhaleCurve;
import org.whalecurve.application.profitability.ViewWhaleCurve;
import org.whalecurve.domain.variances.Convention;
import org.whalecurve.web.Address;
import org.whalecurve.web.Wording;

/** Draws what a run says about where profit comes from, for pages that tell something else. */
@ApplicationScoped
public class LedgerPictures {

    private final RunChooser runs;
    private final ViewWhaleCurve viewWhaleCurve;
    private final BridgeRuns bridgeRuns;
    private final Wording wording;

    @Inject
    LedgerPictures(
            RunChooser runs,
            ViewWhaleCurve viewWhaleCurve,
            BridgeRuns bridgeRuns,
            Wording wording) {
        this.runs = runs;
        this.viewWhaleCurve = viewWhaleCurve;
        this.bridgeRuns = bridgeRuns;
        this.wording = wording;
    }

    /**
     * The whale curve of a run, and for the company as a whole what led to its profit: from the
     * plan of the same months where there is one, otherwise from the months before.
     *
     * @param unit the organisation unit whose customers are meant; null for those of the company
     */
    public LedgerView of(Actor actor, String run, @Nullable String unit) {
        ScopedWhaleCurve curve =
                viewWhaleCurve.viewWhaleCurve(actor, run, CustomerFilter.ofUnit(unit));
        boolean company =
                unit == null
                        && actor.may(Right.SEE_COMPANY_RESULTS)
                        && actor.scope() instanceof CustomerScope.WholeCompany;
        return new LedgerView(
                CurveView.of(curve, null, wording),
                curve.notShown() == 0 || unit != null
                        ? ""
                        : "+ "
                                + wording.count(curve.notShown(), "customer", "customers")
                                + " outside your area",
                Address.of("/app").with("run", run),
                company ? bridge(actor, run).orElse(null) : null);
    }

    private Optional<LedgerView.Bridge> bridge(Actor actor, String run) {
        RunChoice.Selection selection = runs.choose(actor, run);
        RunChoice plan = selection.plan();
        return selection
                .fromTo(plan == null ? null : plan.run(), run)
                .map(RunChoice.FromTo::from)
                .filter(from -> !from.equals(run))
                .flatMap(from -> bridge(actor, from, run));
    }

    /** Two runs that cannot be bridged, such as those of different lengths, have no picture. */
    private Optional<LedgerView.Bridge> bridge(Actor actor, String from, String to) {
        try {
            RunBridge bridge =
                    bridgeRuns.bridgeRuns(
                            actor, from, to, Convention.PRICE_VOLUME_MIX, null, null, 1);
            BridgePageView view = BridgePageView.of(bridge, wording);
            return Optional.of(
                    new LedgerView.Bridge(
                            view.title(),
                            view.message(),
                            view.currency(),
                            BridgePageView.byCause(bridge, wording),
                            Address.of("/app/runs/bridge").with("from", from).with("to", to)));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.CONFLICT
                    || refusal.kind() == Refusal.Kind.WRONG_INPUT) {
                return Optional.empty();
            }
            throw refusal;
        }
    }
}
