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
import org.whalecurve.application.profitability.TracePool;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;

/** Who bears the expense of a pool. */
@Path("/app/capacity/pool")
@RefusalsAsPages
class PoolResource {

    /** Rows of a list before the reader leafs on. */
    private static final int ROWS = 100;

    private final CurrentActor currentActor;
    private final RunChooser runs;
    private final TracePool tracePool;
    private final Wording wording;

    @Inject
    PoolResource(CurrentActor currentActor, RunChooser runs, TracePool tracePool, Wording wording) {
        this.currentActor = currentActor;
        this.runs = runs;
        this.tracePool = tracePool;
        this.wording = wording;
    }

    @GET
    @Authenticated
    public Response pool(
            @RestQuery @Nullable String run,
            @RestQuery @Nullable String pool,
            @RestQuery @Nullable String after) {
        Actor actor = currentActor.actor();
        RunChoice chosen = runs.choose(actor, run).chosen();
        if (chosen == null) {
            throw Refusal.notFound("run", run == null ? "" : run);
        }
        PoolPageView view =
                PoolPageView.of(
                        tracePool.tracePool(
                                actor, chosen.run(), pool == null ? "" : pool, after, ROWS),
                        wording);
        return Html.ok(Templates.pool(Frame.of(view.name(), Place.OVERVIEW, actor), chosen, view));
    }
}
