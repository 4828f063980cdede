package org.whalecurve.rest.runs;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.periods.NamedBook;
import org.whalecurve.application.runs.ReviewRun;

@Path("/api/v1/cost-models/{id}/versions/{version}/review")
@Tag(name = "runs")
@Authenticated
class ReviewResource {

    private final CurrentActor current;
    private final ReviewRun reviewRun;

    ReviewResource(CurrentActor current, ReviewRun reviewRun) {
        this.current = current;
        this.reviewRun = reviewRun;
    }

    @GET
    @Path("/{period}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reviewRun",
            summary = "What would hinder a run or weaken its result, before it is ordered.",
            description = "Nothing is computed and nothing is kept. Drafts can be reviewed too.")
    public ReviewJson reviewRun(
            @Parameter(description = "The model's id.") @PathParam("id") String id,
            @Parameter(description = "The version.") @PathParam("version") int version,
            @Parameter(description = "Id of the period that would be computed.")
                    @PathParam("period")
                    String period,
            @Parameter(
                            description =
                                    "Whose facts would be computed: `actual`, or a plan by its"
                                            + " name.",
                            example = "actual")
                    @QueryParam("book")
                    @DefaultValue("actual")
                    String book) {
        return ReviewJson.from(
                reviewRun.reviewRun(current.actor(), period, NamedBook.of(book), id, version));
    }
}
