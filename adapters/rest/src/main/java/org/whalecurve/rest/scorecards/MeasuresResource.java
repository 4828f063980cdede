package org.whalecurve.rest.scorecards;

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
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.scorecards.MoversQuestion;
import org.whalecurve.application.scorecards.ViewMovers;
import org.whalecurve.rest.http.GroupingName;
import org.whalecurve.rest.http.PageSize;
import org.whalecurve.rest.http.PathKey;

@Path(ScorecardsResource.PATH + "/{id}/measures/{measure}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scorecards")
@Authenticated
class MeasuresResource {

    private final CurrentActor current;
    private final ViewMovers viewMovers;

    MeasuresResource(CurrentActor current, ViewMovers viewMovers) {
        this.current = current;
        this.viewMovers = viewMovers;
    }

    @GET
    @Path("/movers")
    @Operation(
            operationId = "viewMovers",
            summary = "The customers that moved a measure from one month to another.",
            description =
                    "The effects of all customers and the rest add up to the change exactly; what"
                            + " is shown is rounded. Only for measures of the ledger that add up"
                            + " over customers, between months that were closed one by one.")
    public MoversJson viewMovers(
            @Parameter(description = "The card's id.") @PathParam("id") PathKey id,
            @Parameter(description = "The measure's id.") @PathParam("measure") String measure,
            @Parameter(example = "2011-03", description = "The later month.", required = true)
                    @QueryParam("month")
                    @Nullable MonthName month,
            @Parameter(description = "The earlier month; without it, the one before.")
                    @QueryParam("since")
                    @Nullable MonthName since,
            @Parameter(description = "By what customers are put together.")
                    @QueryParam("by")
                    @DefaultValue(GroupingName.USUAL)
                    GroupingName by,
            @Parameter(description = "Only the customers of this group.") @QueryParam("group")
                    @Nullable String group,
            @Parameter(description = "`next` of the part before.") @QueryParam("after")
                    @Nullable String after,
            @Parameter(description = "How many customers at the most.")
                    @QueryParam("limit")
                    @DefaultValue(PageSize.USUAL)
                    PageSize limit,
            @Parameter(description = "By what was published then; without it, by what is now.")
                    @QueryParam("asOf")
                    @Nullable MomentName asOf) {
        MonthName later = MonthName.required(month);
        return MoversJson.from(
                viewMovers.viewMovers(
                        current.actor(),
                        new MoversQuestion(
                                id.value(),
                                measure,
                                later.month(),
                                since == null ? later.month().minusMonths(1) : since.month(),
                                by.grouping(),
                                group,
                                after,
                                limit.items(),
                                MomentName.orNull(asOf))));
    }
}
