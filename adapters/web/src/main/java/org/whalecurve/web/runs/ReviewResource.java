package org.whalecurve.web.runs;

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
import org.whalecurve.application.periods.NamedBook;
import org.whalecurve.application.runs.ReviewRun;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;

/** What would hinder a run or weaken its result, before it is ordered. */
@Path("/app/runs/review")
@RefusalsAsPages
class ReviewResource {

    private final CurrentActor currentActor;
    private final ReviewRun reviewRun;

    @Inject
    ReviewResource(CurrentActor currentActor, ReviewRun reviewRun) {
        this.currentActor = currentActor;
        this.reviewRun = reviewRun;
    }

    @GET
    @Authenticated
    public Response review(
            @RestQuery @Nullable String period,
            @RestQuery @Nullable String book,
            @RestQuery @Nullable String model) {
        Actor actor = currentActor.actor();
        if (period == null) {
            throw Refusal.wrongInput("nothing-chosen", "Choose a period.");
        }
        ChosenModel chosen = ChosenModel.read(model);
        return Html.ok(
                Templates.review(
                        Frame.of("Review of " + period, Place.RUNS, actor),
                        ReviewView.of(
                                reviewRun.reviewRun(
                                        actor,
                                        period,
                                        NamedBook.of(book),
                                        chosen.id(),
                                        chosen.version()))));
    }
}
