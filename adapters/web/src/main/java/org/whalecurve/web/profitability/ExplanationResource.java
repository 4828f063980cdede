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
import org.whalecurve.application.access.Right;
import org.whalecurve.application.profitability.ExplainActivity;
import org.whalecurve.application.profitability.ExplainFacts;
import org.whalecurve.application.profitability.ExplainLines;
import org.whalecurve.application.profitability.ExplainOrder;
import org.whalecurve.application.profitability.ExplainStatement;
import org.whalecurve.application.profitability.ViewStatement;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;

/** The pages behind the figures of a statement, each with an address of its own. */
@Path("/app/customers")
@RefusalsAsPages
class ExplanationResource {

    /** Rows of a list before the reader leafs on. */
    private static final int ROWS = 100;

    private final CurrentActor currentActor;
    private final RunChooser runs;
    private final ExplainStatement explainStatement;
    private final ExplainActivity explainActivity;
    private final ExplainFacts explainFacts;
    private final ExplainOrder explainOrder;
    private final ExplainLines explainLines;
    private final Wording wording;

    @Inject
    ExplanationResource(
            CurrentActor currentActor,
            RunChooser runs,
            ExplainStatement explainStatement,
            ExplainActivity explainActivity,
            ExplainFacts explainFacts,
            ExplainOrder explainOrder,
            ExplainLines explainLines,
            Wording wording) {
        this.currentActor = currentActor;
        this.runs = runs;
        this.explainStatement = explainStatement;
        this.explainActivity = explainActivity;
        this.explainFacts = explainFacts;
        this.explainOrder = explainOrder;
        this.explainLines = explainLines;
        this.wording = wording;
    }

    @GET
    @Path("/explanation")
    @Authenticated
    public Response explanation(
            @RestQuery @Nullable String run,
            @RestQuery @Nullable String customer,
            @RestQuery @Nullable String after) {
        Actor actor = currentActor.actor();
        RunChoice chosen = chosen(actor, run);
        ExplanationPageView view =
                ExplanationPageView.of(
                        explainStatement.explainStatement(
                                actor, chosen.run(), keyOf(customer), after, ROWS),
                        wording);
        return Html.ok(Templates.explanation(frame(view.head(), actor), chosen, view));
    }

    @GET
    @Path("/activity")
    @Authenticated
    public Response activity(
            @RestQuery @Nullable String run,
            @RestQuery @Nullable String customer,
            @RestQuery @Nullable String activity,
            @RestQuery @Nullable String after) {
        Actor actor = currentActor.actor();
        RunChoice chosen = chosen(actor, run);
        ActivityPageView view =
                ActivityPageView.of(
                        explainActivity.explainActivity(
                                actor,
                                chosen.run(),
                                keyOf(customer),
                                activity == null ? "" : activity,
                                after,
                                ROWS),
                        wording);
        return Html.ok(Templates.activity(frame(view.head(), actor), chosen, view));
    }

    @GET
    @Path("/facts")
    @Authenticated
    public Response facts(
            @RestQuery @Nullable String run,
            @RestQuery @Nullable String customer,
            @RestQuery @Nullable String activity,
            @RestQuery @Nullable String after) {
        Actor actor = currentActor.actor();
        RunChoice chosen = chosen(actor, run);
        FactsPageView view =
                FactsPageView.of(
                        explainFacts.explainFacts(
                                actor,
                                chosen.run(),
                                keyOf(customer),
                                activity == null ? "" : activity,
                                after,
                                ROWS),
                        actor.may(Right.SEE_IMPORTS),
                        wording);
        return Html.ok(Templates.facts(frame(view.head(), actor), chosen, view));
    }

    @GET
    @Path("/order")
    @Authenticated
    public Response order(
            @RestQuery @Nullable String run,
            @RestQuery @Nullable String customer,
            @RestQuery @Nullable String order) {
        Actor actor = currentActor.actor();
        RunChoice chosen = chosen(actor, run);
        OrderPageView view =
                OrderPageView.of(
                        explainOrder.explainOrder(
                                actor, chosen.run(), keyOf(customer), order == null ? "" : order),
                        actor.may(Right.SEE_IMPORTS),
                        wording);
        return Html.ok(Templates.order(frame(view.head(), actor), chosen, view));
    }

    @GET
    @Path("/lines")
    @Authenticated
    public Response lines(
            @RestQuery @Nullable String run,
            @RestQuery @Nullable String customer,
            @RestQuery @Nullable String figure,
            @RestQuery @Nullable String after) {
        Actor actor = currentActor.actor();
        RunChoice chosen = chosen(actor, run);
        LinesPageView view =
                LinesPageView.of(
                        explainLines.explainLines(
                                actor,
                                chosen.run(),
                                keyOf(customer),
                                FigureWords.read(figure),
                                after,
                                ROWS),
                        actor.may(Right.SEE_IMPORTS),
                        wording);
        return Html.ok(Templates.lines(frame(view.head(), actor), chosen, view));
    }

    private RunChoice chosen(Actor actor, @Nullable String run) {
        RunChoice chosen = runs.choose(actor, run).chosen();
        if (chosen == null) {
            throw Refusal.notFound("run", run == null ? "" : run);
        }
        return chosen;
    }

    private static String keyOf(@Nullable String customer) {
        return customer == null ? ViewStatement.UNASSIGNED : customer;
    }

    private static Frame frame(ExplanationHead head, Actor actor) {
        return Frame.of(head.customer(), Place.CUSTOMERS, actor);
    }
}
