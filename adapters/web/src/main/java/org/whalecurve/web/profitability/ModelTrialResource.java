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
import org.whalecurve.application.profitability.TryModel;
import org.whalecurve.web.Address;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;

/** What a version of a cost model would change, before a run is ordered by it. */
@Path(ModelTrialResource.PATH)
@RefusalsAsPages
class ModelTrialResource {

    static final String PATH = "/app/models/trial";

    /** Rows of a list before the reader leafs on. */
    private static final int ROWS = 100;

    private final CurrentActor currentActor;
    private final RunChooser runs;
    private final TryModel tryModel;
    private final Wording wording;

    @Inject
    ModelTrialResource(
            CurrentActor currentActor, RunChooser runs, TryModel tryModel, Wording wording) {
        this.currentActor = currentActor;
        this.runs = runs;
        this.tryModel = tryModel;
        this.wording = wording;
    }

    /**
     * @param run id of the run whose facts it is tried on; null for the run of record of the latest
     *     period
     */
    @GET
    @Authenticated
    public Response trial(
            @RestQuery String model,
            @RestQuery int version,
            @RestQuery @Nullable String run,
            @RestQuery @Nullable String after) {
        Actor actor = currentActor.actor();
        RunChoice.Selection selection = runs.choose(actor, run);
        RunChoice chosen = selection.chosen();
        if (chosen == null) {
            throw Refusal.notFound("run", run == null ? "" : run);
        }
        ComparisonPageView view =
                ComparisonPageView.of(
                        tryModel.tryModel(actor, chosen.run(), model, version, after, ROWS),
                        Address.of(PATH)
                                .with("model", model)
                                .with("version", version)
                                .with("run", chosen.run()),
                        wording);
        return Html.ok(
                Templates.trial(
                        Frame.of("Trial of a cost model", Place.MODELS, actor),
                        selection,
                        model,
                        version,
                        view));
    }
}
