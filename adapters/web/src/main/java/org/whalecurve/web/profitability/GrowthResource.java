package org.whalecurve.web.profitability;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.profitability.ViewGrowth;
import org.whalecurve.domain.growth.Growth;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;

/** What winning and keeping customers cost, and whether their growth paid. */
@Path("/app/customers/growth")
@RefusalsAsPages
class GrowthResource {

    private static final int ROWS = 50;

    private final CurrentActor currentActor;
    private final RunChooser runs;
    private final ViewGrowth viewGrowth;
    private final Wording wording;

    @Inject
    GrowthResource(
            CurrentActor currentActor, RunChooser runs, ViewGrowth viewGrowth, Wording wording) {
        this.currentActor = currentActor;
        this.runs = runs;
        this.viewGrowth = viewGrowth;
        this.wording = wording;
    }

    /**
     * @param from id of the earlier run; null for the run of the period of the same length before
     * @param to id of the later run; null for the latest that has one before it
     * @param answer how the customers answered that are listed, as addresses name it; null for
     *     those whose revenue grew and whose profit fell
     */
    @GET
    @Authenticated
    public Response growth(
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String answer,
            @RestQuery @Nullable String after) {
        Actor actor = currentActor.actor();
        Frame frame = Frame.of("Growth", Place.CUSTOMERS, actor);
        return runs.choose(actor, to)
                .fromTo(from, to)
                .map(two ->
                        Html.ok(
                                Templates.growth(
                                        frame,
                                        two.runs(),
                                        two.from(),
                                        GrowthPageView.of(
                                                viewGrowth.viewGrowth(
                                                        actor,
                                                        two.from(),
                                                        two.to(),
                                                        answerOf(answer),
                                                        after,
                                                        ROWS),
                                                wording))))
                .orElseGet(() -> Html.ok(Templates.empty(frame, EmptyView.of(actor))));
    }

    private static Growth answerOf(@Nullable String name) {
        return name == null
                ? Growth.GREW_AND_EARNS_LESS
                : Arrays.stream(Growth.values())
                        .filter(growth -> GrowthPageView.wordOf(growth).equals(name))
                        .findFirst()
                        .orElseThrow(() ->
                                Refusal.wrongInput(
                                        "no-such-answer", "There is no answer '" + name + "'."));
    }
}
