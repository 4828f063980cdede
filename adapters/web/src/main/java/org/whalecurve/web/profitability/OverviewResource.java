package org.whalecurve.web.profitability;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.customers.CustomerFilter;
import org.whalecurve.application.profitability.RankCustomers;
import org.whalecurve.application.profitability.RankedCustomers;
import org.whalecurve.application.profitability.RankingQuestion;
import org.whalecurve.application.profitability.ScopedWhaleCurve;
import org.whalecurve.application.profitability.ViewAllocations;
import org.whalecurve.application.profitability.ViewReconciliation;
import org.whalecurve.application.profitability.ViewWhaleCurve;
import org.whalecurve.application.runs.port.StatementOrder;
import org.whalecurve.web.Address;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;

/** The overview of a period: what was earned, with whom, and what it rests on. */
@Path("/app")
@RefusalsAsPages
class OverviewResource {

    private static final int TOP = 10;
    private static final int OF_A_STRETCH = 25;

    private final CurrentActor currentActor;
    private final RunChooser runs;
    private final ViewWhaleCurve viewWhaleCurve;
    private final RankCustomers rankCustomers;
    private final ViewReconciliation viewReconciliation;
    private final ViewAllocations viewAllocations;
    private final Wording wording;

    @Inject
    OverviewResource(
            CurrentActor currentActor,
            RunChooser runs,
            ViewWhaleCurve viewWhaleCurve,
            RankCustomers rankCustomers,
            ViewReconciliation viewReconciliation,
            ViewAllocations viewAllocations,
            Wording wording) {
        this.currentActor = currentActor;
        this.runs = runs;
        this.viewWhaleCurve = viewWhaleCurve;
        this.rankCustomers = rankCustomers;
        this.viewReconciliation = viewReconciliation;
        this.viewAllocations = viewAllocations;
        this.wording = wording;
    }

    @GET
    @Authenticated
    public Response overview(
            @RestQuery @Nullable String run,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to) {
        Actor actor = currentActor.actor();
        if (!actor.may(Right.SEE_RESULTS)) {
            return Html.seeOther(Address.of(firstPlaceOf(actor).path()));
        }
        RunChoice.Selection selection = runs.choose(actor, run);
        RunChoice chosen = selection.chosen();
        Frame frame = Frame.of("Overview", Place.OVERVIEW, actor);
        if (chosen == null) {
            return Html.ok(Templates.empty(frame, EmptyView.of(actor)));
        }
        Integer first = Ranks.read("from", from);
        Integer last = Ranks.read("to", to);
        return Html.ok(
                Templates.overview(frame, selection, view(actor, chosen.run(), first, last)));
    }

    private OverviewView view(
            Actor actor, String run, @Nullable Integer from, @Nullable Integer to) {
        ScopedWhaleCurve curve = viewWhaleCurve.viewWhaleCurve(actor, run, CustomerFilter.ALL);
        boolean company = seesCompany(actor);
        var reconciliation = company ? viewReconciliation.viewReconciliation(actor, run) : null;
        return new OverviewView(
                reconciliation == null
                        ? Headline.ofPart(curve, wording)
                        : Headline.ofCompany(reconciliation, wording),
                CurveView.of(curve, from, wording),
                rows(rank(actor, run, null, null, false, TOP)),
                rows(rank(actor, run, null, null, true, TOP)),
                from == null || to == null ? null : stretch(actor, run, from, to),
                reconciliation == null
                        ? null
                        : CompanyView.of(
                                reconciliation,
                                viewAllocations.viewAllocations(actor, run),
                                wording),
                Address.of("/app/customers").with("run", run));
    }

    private OverviewView.StretchView stretch(Actor actor, String run, int from, int to) {
        RankedCustomers ranked = rank(actor, run, from, to, false, OF_A_STRETCH);
        int more = ranked.selected() - ranked.statements().size();
        return new OverviewView.StretchView(
                from == to
                        ? "Customer at rank " + wording.count(from)
                        : "Customers from rank " + wording.count(from) + " to " + wording.count(to),
                rows(ranked),
                Address.of("/app/customers").with("run", run).with("from", from).with("to", to),
                more <= 0 ? "" : wording.count(more, "more customer", "more customers"));
    }

    private RankedCustomers rank(
            Actor actor,
            String run,
            @Nullable Integer from,
            @Nullable Integer to,
            boolean ascending,
            int limit) {
        return rankCustomers.rankCustomers(
                actor,
                run,
                new RankingQuestion(
                        CustomerFilter.ALL,
                        from,
                        to,
                        new StatementOrder(StatementOrder.Figure.PROFIT, ascending),
                        null,
                        limit));
    }

    private List<RankedRow> rows(RankedCustomers ranked) {
        return ranked.statements().stream().map(view -> RankedRow.of(view, wording)).toList();
    }

    private static boolean seesCompany(Actor actor) {
        return actor.may(Right.SEE_COMPANY_RESULTS)
                && actor.scope() instanceof CustomerScope.WholeCompany;
    }

    private static Place firstPlaceOf(Actor actor) {
        return Arrays.stream(Place.values())
                .filter(place -> place.isOpenTo(actor))
                .findFirst()
                .orElseThrow(Refusal::denied);
    }
}
