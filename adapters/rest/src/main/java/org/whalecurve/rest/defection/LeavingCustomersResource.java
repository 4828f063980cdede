package org.whalecurve.rest.defection;

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
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.defection.LeavingCustomersPage;
import org.whalecurve.application.defection.ListLeavingCustomers;
import org.whalecurve.rest.csv.Download;
import org.whalecurve.rest.http.PageSize;

@Path("/api/v1/lifetime/runs/{lifetime}")
@Tag(name = "lifetime")
@Authenticated
class LeavingCustomersResource {

    private final CurrentActor current;
    private final ListLeavingCustomers listLeavingCustomers;

    LeavingCustomersResource(CurrentActor current, ListLeavingCustomers listLeavingCustomers) {
        this.current = current;
        this.listLeavingCustomers = listLeavingCustomers;
    }

    @GET
    @Path("/leaving")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listLeavingCustomers",
            summary = "Who may be leaving, and why; those first with whom most goes.",
            description =
                    "A customer that pauses so long that in its own rhythm it happens by chance"
                            + " once in twenty times at the most; and, where the histories tell"
                            + " that customers stop, one whose likelihood to still be one fell by"
                            + " a fifth within a quarter of a year.")
    public LeavingCustomersJson listLeavingCustomers(
            @Parameter(description = "The lifetime run's id, or `latest`.") @PathParam("lifetime")
                    String lifetime,
            @Parameter(description = "By what goes with them.", example = LeavingSort.USUAL)
                    @QueryParam("sort")
                    @DefaultValue(LeavingSort.USUAL)
                    LeavingSort sort,
            @Parameter(description = "`next` of the part before.") @QueryParam("after")
                    @Nullable String after,
            @Parameter(description = "How many at the most.")
                    @QueryParam("limit")
                    @DefaultValue(PageSize.USUAL)
                    PageSize limit) {
        return LeavingCustomersJson.from(
                listLeavingCustomers.listLeavingCustomers(
                        current.actor(), lifetime, sort.order(), after, limit.items()));
    }

    @GET
    @Path("/leaving.csv")
    @Produces(Download.CSV)
    @Operation(
            operationId = "exportLeavingCustomers",
            summary = "Who may be leaving, as a table.",
            description = "All in one's scope, those first with whom most goes.")
    public RestResponse<StreamingOutput> exportLeavingCustomers(
            @Parameter(description = "The lifetime run's id, or `latest`.") @PathParam("lifetime")
                    String lifetime,
            @Parameter(description = "By what goes with them.", example = LeavingSort.USUAL)
                    @QueryParam("sort")
                    @DefaultValue(LeavingSort.USUAL)
                    LeavingSort sort) {
        Actor actor = current.actor();
        return Download.csv(
                "leaving-customers",
                lines -> {
                    @Nullable String after = null;
                    String run = lifetime;
                    do {
                        LeavingCustomersPage page =
                                listLeavingCustomers.listLeavingCustomers(
                                        actor, run, sort.order(), after, Page.MOST_ITEMS);
                        if (after == null) {
                            lines.write(LeavingTable.header());
                        }
                        page.items()
                                .forEach(each ->
                                        lines.write(LeavingTable.row(each, page.currency())));
                        // A run that is computed meanwhile must not go on in the middle.
                        run = page.run().id();
                        after = page.next();
                    } while (after != null);
                });
    }
}
