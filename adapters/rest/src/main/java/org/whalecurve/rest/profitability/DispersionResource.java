package org.whalecurve.rest.profitability;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.profitability.Dispersion;
import org.whalecurve.application.profitability.ViewDispersion;
import org.whalecurve.application.tables.ResultTables;
import org.whalecurve.rest.csv.Download;
import org.whalecurve.rest.http.GroupingName;
import org.whalecurve.rest.http.PageSize;

@Path("/api/v1/runs/{id}/dispersion")
@Tag(name = "results")
@Authenticated
class DispersionResource {

    private final CurrentActor current;
    private final ViewDispersion viewDispersion;

    DispersionResource(CurrentActor current, ViewDispersion viewDispersion) {
        this.current = current;
        this.viewDispersion = viewDispersion;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "viewDispersion",
            summary = "How unevenly the profit of a run is spread.",
            description =
                    "What the best and the worst earn, how far profits lie apart, and how much of"
                            + " their variance lies between groups of customers. A part of the best"
                            + " is the smallest whole number that is at least so many per cent."
                            + " Customers belong to the groups they belong to now. Only for those"
                            + " who see the whole company.")
    public DispersionJson viewDispersion(
            @Parameter(description = "The run's id.") @PathParam("id") String id,
            @Parameter(description = "By what the customers of `items` belong together.")
                    @QueryParam("by")
                    @DefaultValue(GroupingName.USUAL)
                    GroupingName by,
            @Parameter(description = "`next` of the part before.") @QueryParam("after")
                    @Nullable String after,
            @Parameter(description = "How many groups at the most.")
                    @QueryParam("limit")
                    @DefaultValue(PageSize.USUAL)
                    PageSize limit) {
        return DispersionJson.from(part(id, by, after, limit.items()));
    }

    @GET
    @Path("/spreads.csv")
    @Produces(Download.CSV)
    @Operation(
            operationId = "exportDispersion",
            summary = "How unevenly the profit of a run is spread, as a table.",
            description =
                    "A row for the objects of each sort, and for the customers of each group.")
    public RestResponse<StreamingOutput> exportDispersion(
            @Parameter(description = "The run's id.") @PathParam("id") String id,
            @Parameter(description = "By what customers belong together.")
                    @QueryParam("by")
                    @DefaultValue(GroupingName.USUAL)
                    GroupingName by) {
        return Download.csv(
                ResultTables.of(
                        part(id, by, null, 1),
                        Page.all(after -> part(id, by, after, Page.MOST_ITEMS).groups())));
    }

    private Dispersion part(String id, GroupingName by, @Nullable String after, int limit) {
        return viewDispersion.viewDispersion(current.actor(), id, by.grouping(), after, limit);
    }
}
