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
import org.whalecurve.application.profitability.CompareRuns;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;

/** Two runs of one period side by side. */
@Path("/app/runs/compare")
@RefusalsAsPages
class ComparisonResource {

    /** Rows of a list before the reader leafs on. */
    private static final int ROWS = 100;

    private final CurrentActor currentActor;
    private final RunChooser runs;
    private final CompareRuns compareRuns;
    private final Wording wording;

    @Inject
    ComparisonResource(
            CurrentActor currentActor, RunChooser runs, CompareRuns compareRuns, Wording wording) {
        this.currentActor = currentActor;
        this.runs = runs;
        this.compareRuns = compareRuns;
        this.wording = wording;
    }

    /**
     * @param from id of the run to compare from; null for the run of record of the same period
     * @param to id of the run to compare with; null for the run of record of the latest period
     */
    @GET
    @Authenticated
    public Response compare(
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String after) {
        Actor actor = currentActor.actor();
        RunChoice.Selection selection = runs.choose(actor, to);
        RunChoice chosen = selection.chosen();
        if (chosen == null) {
            throw Refusal.notFound("run", to == null ? "" : to);
        }
        List<RunChoice> ofPeriod = selection.ofPeriodAndBook(chosen);
        String one = from == null ? ofPeriod.getFirst().run() : from;
        ComparisonPageView view =
                ComparisonPageView.of(
                        compareRuns.compareRuns(actor, one, chosen.run(), after, ROWS),
                        ComparisonPageView.addressOf(one, chosen.run()),
                        wording);
        return Html.ok(
                Templates.comparison(
                        Frame.of("Comparison", Place.RUNS, actor), chosen, ofPeriod, one, view));
    }
}
