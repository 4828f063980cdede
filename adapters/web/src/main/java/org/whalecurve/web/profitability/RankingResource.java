package org.whalecurve.web.profitability;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.profitability.ExportStatements;
import org.whalecurve.application.profitability.RankCustomers;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;

/** The ranked customers of a run, to be filtered, ordered, leafed through and exported. */
@Path("/app/customers")
@RefusalsAsPages
class RankingResource {

    private final CurrentActor currentActor;
    private final RunChooser runs;
    private final RankCustomers rankCustomers;
    private final ExportStatements exportStatements;
    private final Wording wording;

    @Inject
    RankingResource(
            CurrentActor currentActor,
            RunChooser runs,
            RankCustomers rankCustomers,
            ExportStatements exportStatements,
            Wording wording) {
        this.currentActor = currentActor;
        this.runs = runs;
        this.rankCustomers = rankCustomers;
        this.exportStatements = exportStatements;
        this.wording = wording;
    }

    @GET
    @Authenticated
    public Response ranking(@RestQuery @Nullable String run, @BeanParam RankingQuery query) {
        Actor actor = currentActor.actor();
        RunChoice.Selection selection = runs.choose(actor, run);
        RunChoice chosen = selection.chosen();
        Frame frame = Frame.of("Customers", Place.CUSTOMERS, actor);
        if (chosen == null) {
            return Html.ok(Templates.empty(frame, EmptyView.of(actor)));
        }
        var question = query.question();
        var ranked = rankCustomers.rankCustomers(actor, chosen.run(), question);
        return Html.ok(
                Templates.customers(
                        frame,
                        selection,
                        RankingView.of(
                                chosen.run(),
                                question,
                                ranked,
                                Place.PRODUCTS.isOpenTo(actor),
                                wording)));
    }

    /** Every statement within the actor's scope as CSV, in constant memory. */
    @GET
    @Path("export")
    @Authenticated
    public Response export(@RestQuery String run) {
        Actor actor = currentActor.actor();
        // A refusal must come before the first byte, where it can still be a page.
        rankCustomers.rankCustomers(actor, run, RankingQuery.FIRST.question());
        StreamingOutput body =
                out -> {
                    var csv =
                            StatementCsv.ofCustomers(
                                    new OutputStreamWriter(out, StandardCharsets.UTF_8));
                    exportStatements.exportStatements(actor, run, csv::write);
                    csv.finish();
                };
        return Response.ok(body, "text/csv; charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"statements-" + run + ".csv\"")
                .build();
    }
}
