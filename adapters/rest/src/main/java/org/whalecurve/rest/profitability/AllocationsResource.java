package org.whalecurve.rest.profitability;

import io.quarkus.security.Authenticated;
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
import org.whalecurve.application.profitability.AllocationReport;
import org.whalecurve.application.profitability.ViewAllocations;
import org.whalecurve.domain.costing.PoolTransfer;
import org.whalecurve.rest.csv.CsvRow;
import org.whalecurve.rest.csv.Download;
import org.whalecurve.rest.http.Tagged;

@Path("/api/v1/runs/{id}")
@Tag(name = "results")
@Authenticated
class AllocationsResource {

    private final CurrentActor current;
    private final ViewAllocations viewAllocations;

    AllocationsResource(CurrentActor current, ViewAllocations viewAllocations) {
        this.current = current;
        this.viewAllocations = viewAllocations;
    }

    @GET
    @Path("/allocations")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "viewAllocations",
            summary = "Which pool handed how much of its cost to which.",
            description = "Only for those who see the whole company.")
    public RestResponse<AllocationsJson> viewAllocations(
            @Parameter(description = "The run's id.") @PathParam("id") String id,
            @Context Request request) {
        return Tagged.answer(
                request,
                AllocationsJson.from(viewAllocations.viewAllocations(current.actor(), id)));
    }

    @GET
    @Path("/allocations.csv")
    @Produces(Download.CSV)
    @Operation(operationId = "exportAllocations", summary = "The transfers as a table.")
    public RestResponse<StreamingOutput> exportAllocations(
            @Parameter(description = "The run's id.") @PathParam("id") String id) {
        AllocationReport report = viewAllocations.viewAllocations(current.actor(), id);
        return Download.csv("allocations-" + id, lines -> write(report, lines));
    }

    private static void write(AllocationReport report, Download.Lines lines) {
        lines.write(
                new CsvRow()
                        .text("run")
                        .text("period")
                        .text("currency")
                        .text("from")
                        .text("from name")
                        .text("to")
                        .text("to name")
                        .text("amount"));
        for (PoolTransfer transfer : report.statement().transfers()) {
            lines.write(
                    new CsvRow()
                            .text(report.run())
                            .text(report.period())
                            .text(report.currency())
                            .text(transfer.from())
                            .text(report.nameOf(transfer.from()))
                            .text(transfer.to())
                            .text(report.nameOf(transfer.to()))
                            .amount(transfer.amount(), report.currency()));
        }
    }
}
