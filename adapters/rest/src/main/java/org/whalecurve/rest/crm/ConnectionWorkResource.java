package org.whalecurve.rest.crm;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.whalecurve.application.crm.DecideAccountMatch;
import org.whalecurve.application.crm.ListAccountMatches;
import org.whalecurve.application.crm.PauseConnection;
import org.whalecurve.application.crm.PreviewRecords;
import org.whalecurve.application.crm.SyncConnection;
import org.whalecurve.application.crm.TryConnection;
import org.whalecurve.rest.http.PageSize;
import org.whalecurve.rest.http.PathKey;
import org.whalecurve.rest.json.Listing;

@Path("/api/v1/connections/{connection}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "connections")
@Authenticated
class ConnectionWorkResource {

    private static final String ID = "The connection's id.";

    private final CurrentActor current;
    private final TryConnection tryConnection;
    private final PreviewRecords previewRecords;
    private final PauseConnection pauseConnection;
    private final SyncConnection syncConnection;
    private final ListAccountMatches listAccountMatches;
    private final DecideAccountMatch decideAccountMatch;

    ConnectionWorkResource(
            CurrentActor current,
            TryConnection tryConnection,
            PreviewRecords previewRecords,
            PauseConnection pauseConnection,
            SyncConnection syncConnection,
            ListAccountMatches listAccountMatches,
            DecideAccountMatch decideAccountMatch) {
        this.current = current;
        this.tryConnection = tryConnection;
        this.previewRecords = previewRecords;
        this.pauseConnection = pauseConnection;
        this.syncConnection = syncConnection;
        this.listAccountMatches = listAccountMatches;
        this.decideAccountMatch = decideAccountMatch;
    }

    @POST
    @Path("/trial")
    @Operation(
            operationId = "tryConnection",
            summary = "Ask the CRM whether it answers.",
            description = "What is in the way is told in the answer, which is 200 all the same.")
    public TrialJson tryConnection(
            @Parameter(description = ID) @PathParam("connection") PathKey connection) {
        return TrialJson.from(tryConnection.tryConnection(current.actor(), connection.value()));
    }

    @GET
    @Path("/records/{stream}")
    @Operation(
            operationId = "previewRecords",
            summary = "What the CRM has in a stream.",
            description = "Some records by our names, and the fields that could be mapped.")
    public PreviewJson previewRecords(
            @Parameter(description = ID) @PathParam("connection") PathKey connection,
            @Parameter(description = "Such as account, order or order-line.") @PathParam("stream")
                    String stream) {
        return PreviewJson.from(
                previewRecords.previewRecords(
                        current.actor(), connection.value(), StreamName.read(stream)));
    }

    @PUT
    @Path("/pause")
    @Operation(
            operationId = "pauseConnection",
            summary = "Stop a connection from reading.",
            description = "A sync that is under way stops at its next page.")
    public ConnectionJson pauseConnection(
            @Parameter(description = ID) @PathParam("connection") PathKey connection) {
        return ConnectionJson.from(
                pauseConnection.pauseConnection(current.actor(), connection.value(), true));
    }

    @DELETE
    @Path("/pause")
    @Operation(operationId = "resumeConnection", summary = "Let a paused connection read again.")
    public ConnectionJson resumeConnection(
            @Parameter(description = ID) @PathParam("connection") PathKey connection) {
        return ConnectionJson.from(
                pauseConnection.pauseConnection(current.actor(), connection.value(), false));
    }

    @POST
    @Path("/syncs")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "syncConnection",
            summary = "Have a connection read now.",
            description = "In the background: the connection tells how far it is.")
    public ConnectionJson syncConnection(
            @Parameter(description = ID) @PathParam("connection") PathKey connection,
            SyncOrderJson order) {
        return ConnectionJson.from(
                syncConnection.syncConnection(current.actor(), connection.value(), order.meant()));
    }

    @GET
    @Path("/matches")
    @Operation(
            operationId = "listAccountMatches",
            summary = "Which accounts of the CRM are, or may be, which customers.",
            description = "Sorted by the CRM's id of the account.")
    public Listing<MatchJson> listAccountMatches(
            @Parameter(description = ID) @PathParam("connection") PathKey connection,
            @Parameter(description = "proposed, confirmed or rejected.")
                    @QueryParam("standing")
                    @DefaultValue("proposed")
                    String standing,
            @Parameter(description = "`next` of the part before.") @QueryParam("after")
                    @Nullable String after,
            @Parameter(description = "How many at the most.")
                    @QueryParam("limit")
                    @DefaultValue(PageSize.USUAL)
                    PageSize limit) {
        return Listing.of(
                listAccountMatches.listAccountMatches(
                        current.actor(),
                        connection.value(),
                        MatchDecisionJson.standing("standing", standing),
                        after,
                        limit.items()),
                MatchJson::from);
    }

    @PUT
    @Path("/matches/{account}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "decideAccountMatch",
            summary = "Say which customer an account is, or that it is not.",
            description = "Every decision can be reversed; what landed follows at the next sync.")
    public MatchJson decideAccountMatch(
            @Parameter(description = ID) @PathParam("connection") PathKey connection,
            @Parameter(description = "The CRM's id of the account.") @PathParam("account")
                    PathKey account,
            MatchDecisionJson decision) {
        return MatchJson.from(
                decideAccountMatch.decideAccountMatch(
                        current.actor(),
                        connection.value(),
                        account.value(),
                        decision.customer(),
                        decision.meant()));
    }
}
