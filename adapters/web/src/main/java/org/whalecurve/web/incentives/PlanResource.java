package org.whalecurve.web.incentives;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.incentives.SeenPlan;
import org.whalecurve.application.incentives.SimulateIncentivePlan;
import org.whalecurve.application.incentives.ViewIncentivePlan;
import org.whalecurve.application.incentives.ViewIncentivePlanVersion;
import org.whalecurve.domain.incentives.IncentivePlan;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.MonthText;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;
import org.whalecurve.web.documents.Documents;

/** An incentive plan, tried on the past. */
@Path(PlanPlace.PLAN)
@RefusalsAsPages
class PlanResource {

    private final CurrentActor currentActor;
    private final ViewIncentivePlan viewPlan;
    private final ViewIncentivePlanVersion viewVersion;
    private final SimulateIncentivePlan simulate;
    private final Wording wording;

    @Inject
    PlanResource(
            CurrentActor currentActor,
            ViewIncentivePlan viewPlan,
            ViewIncentivePlanVersion viewVersion,
            SimulateIncentivePlan simulate,
            Wording wording) {
        this.currentActor = currentActor;
        this.viewPlan = viewPlan;
        this.viewVersion = viewVersion;
        this.simulate = simulate;
        this.wording = wording;
    }

    /**
     * @param version a version, drafts too for who keeps plans; the latest published one if it is
     *     not named
     * @param from the first month, such as 2011-01; chosen for the reader if it is not named
     * @param to the last month, likewise
     */
    @GET
    @Authenticated
    public Response plan(
            @RestQuery @Nullable String plan,
            @RestQuery @Nullable String version,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to) {
        Actor actor = currentActor.actor();
        String id = plan == null ? "" : plan;
        Integer number = version == null || version.isBlank() ? null : Documents.number(version);
        SeenPlan seen = seen(actor, id, number);
        PlanPageView view = view(actor, seen, number, monthOf(from), monthOf(to));
        return Html.ok(Templates.plan(Frame.of(view.name(), Place.INCENTIVES, actor), view));
    }

    /** What a plan says is shown too where nothing is closed yet that it could be tried on. */
    private PlanPageView view(
            Actor actor,
            SeenPlan seen,
            @Nullable Integer version,
            @Nullable YearMonth from,
            @Nullable YearMonth to) {
        try {
            return PlanPageView.of(
                    simulate.simulateIncentivePlan(actor, seen.plan().id(), version, from, to),
                    version != null,
                    actor,
                    wording);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.CONFLICT) {
                return PlanPageView.untried(seen, refusal.detail(), wording);
            }
            throw refusal;
        }
    }

    private SeenPlan seen(Actor actor, String id, @Nullable Integer version) {
        if (version == null) {
            return viewPlan.viewIncentivePlan(actor, id);
        }
        DocumentVersion<IncentivePlan> kept =
                viewVersion.viewIncentivePlanVersion(actor, id, version);
        return new SeenPlan(kept.version(), kept.publishedAt(), kept.content(), 0);
    }

    private static @Nullable YearMonth monthOf(@Nullable String text) {
        return text == null || text.isBlank() ? null : MonthText.month("month", text);
    }
}
