package org.whalecurve.web.lifetime;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.lifetime.EquityReport;
import org.whalecurve.application.lifetime.ForesightReport;
import org.whalecurve.application.lifetime.RankValuedCustomers;
import org.whalecurve.application.lifetime.ViewEquity;
import org.whalecurve.application.lifetime.ViewForesight;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.web.RefusalsAsPages;

/** What the page of customer values shows, as tables to be taken along. */
@Path("/app/lifetime/export")
@RefusalsAsPages
class LifetimeExportsResource {

    private final CurrentActor currentActor;
    private final ViewForesight viewForesight;
    private final ViewEquity viewEquity;

    @Inject
    LifetimeExportsResource(
            CurrentActor currentActor, ViewForesight viewForesight, ViewEquity viewEquity) {
        this.currentActor = currentActor;
        this.viewForesight = viewForesight;
        this.viewEquity = viewEquity;
    }

    /** What groups of customers are worth. */
    @GET
    @Path("equity")
    @Authenticated
    public Response equity(@RestQuery @Nullable String by) {
        EquityReport report =
                viewEquity.viewEquity(
                        currentActor.actor(),
                        RankValuedCustomers.LATEST,
                        LifetimeWords.grouping(by));
        return csv("customer-equity", report.run(), EquityCsv.of(report));
    }

    /** Purchases as they came and as they were expected. */
    @GET
    @Path("tracking")
    @Authenticated
    public Response tracking() {
        ForesightReport report = foresight();
        return csv("tracking", report.run(), ForesightCsv.of(report.selection().tracking()));
    }

    /** What the model makes of each history. */
    @GET
    @Path("map")
    @Authenticated
    public Response map() {
        ForesightReport report = foresight();
        return csv(
                "frequency-recency",
                report.run(),
                ForesightCsv.of(report.map(), LifetimeWords.tellsStopping(report.run())));
    }

    private ForesightReport foresight() {
        return viewForesight.viewForesight(currentActor.actor(), RankValuedCustomers.LATEST);
    }

    private static Response csv(String name, LifetimeRun run, String text) {
        return Response.ok(text, "text/csv; charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "-" + run.id() + ".csv\"")
                .build();
    }
}
