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
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.profitability.Reconciliation;
import org.whalecurve.application.profitability.ViewReconciliation;
import org.whalecurve.domain.costing.LedgerAccount;
import org.whalecurve.rest.csv.CsvRow;
import org.whalecurve.rest.csv.Download;
import org.whalecurve.rest.http.Tagged;
import org.whalecurve.rest.profitability.ReconciliationJson.TieOutJson;

@Path("/api/v1/runs/{id}")
@Tag(name = "results")
@Authenticated
class ReconciliationResource {

    private final CurrentActor current;
    private final ViewReconciliation viewReconciliation;

    ReconciliationResource(CurrentActor current, ViewReconciliation viewReconciliation) {
        this.current = current;
        this.viewReconciliation = viewReconciliation;
    }

    @GET
    @Path("/reconciliation")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "viewReconciliation",
            summary = "How what went into a run ties with what came out.",
            description = "Only for those who see the whole company.")
    public RestResponse<ReconciliationJson> viewReconciliation(
            @Parameter(description = "The run's id.") @PathParam("id") String id,
            @Context Request request) {
        return Tagged.answer(
                request,
                ReconciliationJson.from(
                        viewReconciliation.viewReconciliation(current.actor(), id)));
    }

    @GET
    @Path("/reconciliation.csv")
    @Produces(Download.CSV)
    @Operation(operationId = "exportReconciliation", summary = "The comparisons as a table.")
    public RestResponse<StreamingOutput> exportReconciliation(
            @Parameter(description = "The run's id.") @PathParam("id") String id) {
        Reconciliation read = viewReconciliation.viewReconciliation(current.actor(), id);
        return Download.csv("reconciliation-" + id, lines -> write(read, lines));
    }

    @GET
    @Path("/ledger.csv")
    @Produces(Download.CSV)
    @Operation(
            operationId = "exportLedger",
            summary = "What became of the general ledger, as a table.",
            description =
                    "A row for what each pool took of an account, and one without a pool for what"
                            + " none took. Only for those who see the whole company.")
    public RestResponse<StreamingOutput> exportLedger(
            @Parameter(description = "The run's id.") @PathParam("id") String id) {
        Reconciliation read = viewReconciliation.viewReconciliation(current.actor(), id);
        return Download.csv("ledger-" + id, lines -> writeLedger(read, lines));
    }

    private static void writeLedger(Reconciliation read, Download.Lines lines) {
        lines.write(
                new CsvRow()
                        .text("run")
                        .text("period")
                        .text("entity")
                        .text("account")
                        .text("name")
                        .text("pool")
                        .text("amount")
                        .text("currency"));
        for (LedgerAccount account : read.ledger().accounts()) {
            for (LedgerAccount.Share share : account.pools()) {
                lines.write(row(read, account, share.pool(), share.amount()));
            }
            if (account.hasUnmapped()) {
                lines.write(row(read, account, "", account.notMapped()));
            }
        }
    }

    private static CsvRow row(
            Reconciliation read, LedgerAccount account, String pool, long amount) {
        String currency = read.summary().currency();
        return new CsvRow()
                .text(read.run())
                .text(read.period())
                .text(account.entity())
                .text(account.account())
                .text(account.name())
                .text(pool)
                .amount(amount, currency)
                .text(currency);
    }

    private static void write(Reconciliation read, Download.Lines lines) {
        lines.write(
                new CsvRow()
                        .text("run")
                        .text("period")
                        .text("comparison")
                        .text("unit")
                        .text("in")
                        .text("out")
                        .text("difference"));
        for (TieOutJson tieOut : ReconciliationJson.from(read).tieOuts()) {
            lines.write(
                    new CsvRow()
                            .text(read.run())
                            .text(read.period())
                            .text(tieOut.name())
                            .text(tieOut.unit())
                            .decimal(new BigDecimal(tieOut.in()))
                            .decimal(new BigDecimal(tieOut.out()))
                            .decimal(new BigDecimal(tieOut.difference())));
        }
    }
}
