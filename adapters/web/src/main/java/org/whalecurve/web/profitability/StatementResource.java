package org.whalecurve.web.profitability;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.lifetime.ExplainCustomerValue;
import org.whalecurve.application.lifetime.RankValuedCustomers;
import org.whalecurve.application.profitability.ViewStatement;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;

/**
 * The page of one customer. Its key stands in the query: keys may hold any character, and paths may
 * not.
 */
@Path("/app/customers/statement")
@RefusalsAsPages
class StatementResource {

    private final CurrentActor currentActor;
    private final RunChooser runs;
    private final ViewStatement viewStatement;
    private final ExplainCustomerValue explainCustomerValue;
    private final Wording wording;

    @Inject
    StatementResource(
            CurrentActor currentActor,
            RunChooser runs,
            ViewStatement viewStatement,
            ExplainCustomerValue explainCustomerValue,
            Wording wording) {
        this.currentActor = currentActor;
        this.runs = runs;
        this.viewStatement = viewStatement;
        this.explainCustomerValue = explainCustomerValue;
        this.wording = wording;
    }

    @GET
    @Authenticated
    public Response statement(
            @RestQuery @Nullable String run, @RestQuery @Nullable String customer) {
        Actor actor = currentActor.actor();
        RunChoice.Selection selection = runs.choose(actor, run);
        RunChoice chosen = selection.chosen();
        if (chosen == null) {
            return Html.ok(
                    Templates.empty(
                            Frame.of("Customer", Place.CUSTOMERS, actor), EmptyView.of(actor)));
        }
        StatementPageView view =
                StatementPageView.of(
                        viewStatement.viewStatement(
                                actor,
                                chosen.run(),
                                customer == null ? ViewStatement.UNASSIGNED : customer),
                        wording);
        return Html.ok(
                Templates.statement(
                        Frame.of(view.name(), Place.CUSTOMERS, actor),
                        selection,
                        view,
                        customer == null ? null : worth(actor, customer)));
    }

    /** Null if nothing was worked out of it. */
    private @Nullable WorthView worth(Actor actor, String customer) {
        try {
            return WorthView.of(
                    explainCustomerValue.explainCustomerValue(
                            actor, RankValuedCustomers.LATEST, customer),
                    wording);
        } catch (Refusal e) {
            if (e.kind() == Refusal.Kind.NOT_FOUND) {
                return null;
            }
            throw e;
        }
    }
}
