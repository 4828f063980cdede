package org.whalecurve.web.profitability;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.profitability.RestateRun;
import org.whalecurve.application.tables.ResultTables;
import org.whalecurve.web.CsvText;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;

/** Why a period that was computed anew keeps another amount than before. */
@Path("/app/runs/restatement")
@RefusalsAsPages
class RestatementResource {

    private final CurrentActor currentActor;
    private final RunChooser runs;
    private final RestateRun restateRun;
    private final Wording wording;

    @Inject
    RestatementResource(
            CurrentActor currentActor, RunChooser runs, RestateRun restateRun, Wording wording) {
        this.currentActor = currentActor;
        this.runs = runs;
        this.restateRun = restateRun;
        this.wording = wording;
    }

    /**
     * @param from id of the earlier run; null for another of the same period, if there is one
     * @param to id of the later run; null for the run of record of the latest period
     */
    @GET
    @Authenticated
    public Response restatement(@RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        Actor actor = currentActor.actor();
        RunChoice.Selection selection = runs.choose(actor, to);
        RunChoice chosen = selection.chosen();
        if (chosen == null) {
            throw Refusal.notFound("run", to == null ? "" : to);
        }
        List<RunChoice> ofPeriod = selection.ofPeriodAndBook(chosen);
        String one =
                from == null
                        ? ofPeriod.stream()
                                .filter(choice -> !choice.equals(chosen))
                                .findFirst()
                                .orElse(chosen)
                                .run()
                        : from;
        RestatementPageView view =
                RestatementPageView.of(restateRun.restateRun(actor, one, chosen.run()), wording);
        return Html.ok(
                Templates.restatement(
                        Frame.of("Restatement", Place.RUNS, actor), chosen, ofPeriod, one, view));
    }

    @GET
    @Path("/export")
    @Authenticated
    public Response export(@RestQuery String from, @RestQuery String to) {
        return CsvText.file(ResultTables.of(restateRun.restateRun(currentActor.actor(), from, to)));
    }
}
