package org.whalecurve.rest.periods;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.periods.DefinePeriod;
import org.whalecurve.application.periods.ListPeriods;
import org.whalecurve.application.periods.ReopenPeriod;
import org.whalecurve.rest.http.PathKey;
import org.whalecurve.rest.json.Listing;

@Path(PeriodsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "periods")
@Authenticated
class PeriodsResource {

    static final String PATH = "/api/v1/periods";

    private final CurrentActor current;
    private final ListPeriods listPeriods;
    private final DefinePeriod definePeriod;
    private final ReopenPeriod reopenPeriod;

    PeriodsResource(
            CurrentActor current,
            ListPeriods listPeriods,
            DefinePeriod definePeriod,
            ReopenPeriod reopenPeriod) {
        this.current = current;
        this.listPeriods = listPeriods;
        this.definePeriod = definePeriod;
        this.reopenPeriod = reopenPeriod;
    }

    @GET
    @Operation(
            operationId = "listPeriods",
            summary = "All periods with their runs of record, in order of time.")
    public Listing<PeriodJson> listPeriods() {
        return Listing.whole(listPeriods.listPeriods(current.actor()), PeriodJson::from);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "openPeriod",
            summary = "Open a period of the books.",
            description = "Opening the same period twice changes nothing.")
    @APIResponseSchema(
            value = DefinedPeriodJson.class,
            responseCode = "201",
            responseDescription = "The period is there.")
    public RestResponse<DefinedPeriodJson> openPeriod(NewPeriodJson period) {
        return RestResponse.ResponseBuilder.<DefinedPeriodJson>create(201)
                .entity(define(period.id(), period.months()))
                .location(URI.create(PATH + "/" + PathKey.of(period.id()).segment()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "definePeriod",
            summary = "Open a period of the books under a given id.",
            description = "Defining the same period twice changes nothing.")
    public DefinedPeriodJson definePeriod(
            @Parameter(description = "The name people use, such as 2011-03.") @PathParam("id")
                    String id,
            MonthsJson months) {
        return define(id, months);
    }

    @POST
    @Path("/{id}/reopening")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reopenPeriod",
            summary = "Open a closed period again, so that late facts can be booked.",
            description = "Its published run stays as it is.")
    public DefinedPeriodJson reopenPeriod(
            @Parameter(description = "The period's id.") @PathParam("id") String id,
            ReopeningJson reopening) {
        return DefinedPeriodJson.from(
                reopenPeriod.reopenPeriod(current.actor(), id, reopening.reason()));
    }

    private DefinedPeriodJson define(String id, MonthsJson months) {
        return DefinedPeriodJson.from(
                definePeriod.definePeriod(
                        current.actor(), id, months.firstMonth(), months.lastMonth()));
    }
}
