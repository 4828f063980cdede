package org.whalecurve.rest.scorecards;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.cascade.AlignmentReport;
import org.whalecurve.application.cascade.ViewAlignment;
import org.whalecurve.application.cascade.ViewCascade;
import org.whalecurve.rest.csv.Download;
import org.whalecurve.rest.http.PathKey;
import org.whalecurve.rest.http.Tagged;

@Path(ScorecardsResource.PATH + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scorecards")
@Authenticated
class CascadeResource {

    private final CurrentActor current;
    private final ViewCascade viewCascade;
    private final ViewAlignment viewAlignment;

    CascadeResource(CurrentActor current, ViewCascade viewCascade, ViewAlignment viewAlignment) {
        this.current = current;
        this.viewCascade = viewCascade;
        this.viewAlignment = viewAlignment;
    }

    @GET
    @Path("/cascade")
    @Operation(
            operationId = "viewCascade",
            summary = "To what a scorecard contributes, and what contributes to it.",
            description =
                    "Down to persons, each objective with its own score and what contributions to it"
                            + " come to: the sum of weight × score over the sum of weights of those"
                            + " that have a score. What is missing is not zero: the coverage says so."
                            + " What the caller may not see is counted, and counts in no score.")
    public RestResponse<CascadeJson> viewCascade(
            @Parameter(description = "The card's id.") @PathParam("id") PathKey id,
            @BeanParam CardSelection selection,
            @Context Request request) {
        return Tagged.answer(
                request,
                CascadeJson.from(viewCascade.viewCascade(current.actor(), selection.question(id))));
    }

    @GET
    @Path("/alignment")
    @Operation(
            operationId = "viewAlignment",
            summary = "The objectives of a scorecard against the scorecards beneath.",
            description =
                    "Who contributes to what, and how it stands. Objectives that nothing contributes"
                            + " to and scorecards that contribute to nothing are counted.")
    public RestResponse<AlignmentJson> viewAlignment(
            @Parameter(description = "The card's id.") @PathParam("id") PathKey id,
            @BeanParam CardSelection selection,
            @Context Request request) {
        return Tagged.answer(request, AlignmentJson.from(report(id, selection)));
    }

    @GET
    @Path("/alignment.csv")
    @Produces(Download.CSV)
    @Operation(
            operationId = "exportAlignment",
            summary = "The alignment matrix of a scorecard as a table.",
            description =
                    "A row for each contribution in each cell; an empty cell is a row without a"
                            + " contribution.")
    public RestResponse<StreamingOutput> exportAlignment(
            @Parameter(description = "The card's id.") @PathParam("id") PathKey id,
            @BeanParam CardSelection selection) {
        AlignmentReport report = report(id, selection);
        return Download.csv(
                "alignment-" + id.value() + "-" + report.moment().month(),
                lines -> AlignmentTable.write(report, lines));
    }

    private AlignmentReport report(PathKey id, CardSelection selection) {
        return viewAlignment.viewAlignment(current.actor(), selection.question(id));
    }
}
