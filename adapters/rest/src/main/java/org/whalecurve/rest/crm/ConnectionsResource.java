package org.whalecurve.rest.crm;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.crm.ChangeConnection;
import org.whalecurve.application.crm.ConnectionView;
import org.whalecurve.application.crm.CreateConnection;
import org.whalecurve.application.crm.ListConnections;
import org.whalecurve.application.crm.RemoveConnection;
import org.whalecurve.application.crm.ViewConnection;
import org.whalecurve.rest.http.PathKey;
import org.whalecurve.rest.http.Version;
import org.whalecurve.rest.json.Listing;

@Path("/api/v1/connections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "connections")
@Authenticated
class ConnectionsResource {

    private static final String ID = "The connection's id.";

    private final CurrentActor current;
    private final ListConnections listConnections;
    private final ViewConnection viewConnection;
    private final CreateConnection createConnection;
    private final ChangeConnection changeConnection;
    private final RemoveConnection removeConnection;

    ConnectionsResource(
            CurrentActor current,
            ListConnections listConnections,
            ViewConnection viewConnection,
            CreateConnection createConnection,
            ChangeConnection changeConnection,
            RemoveConnection removeConnection) {
        this.current = current;
        this.listConnections = listConnections;
        this.viewConnection = viewConnection;
        this.createConnection = createConnection;
        this.changeConnection = changeConnection;
        this.removeConnection = removeConnection;
    }

    @GET
    @Operation(
            operationId = "listConnections",
            summary = "Connections to CRMs and how they are, sorted by id.",
            description = "Credentials are never shown, only which are kept.")
    public Listing<ConnectionJson> listConnections() {
        return Listing.whole(
                listConnections.listConnections(current.actor()), ConnectionJson::from);
    }

    @POST
    @Path("/{connection}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createConnection",
            summary = "Connect an account of a CRM.",
            description =
                    "Nothing is asked of it yet. 409 if the id is taken, 503 if the operator has set"
                            + " no key to encrypt credentials with.")
    public ConnectionJson createConnection(
            @Parameter(description = ID) @PathParam("connection") PathKey connection,
            ConnectionDetailsJson details) {
        return ConnectionJson.from(
                createConnection.createConnection(current.actor(), details.of(connection.value())));
    }

    @GET
    @Path("/{connection}")
    @Operation(
            operationId = "viewConnection",
            summary = "A connection and how it is.",
            description = "The ETag is the version to change: send it back as If-Match.")
    public RestResponse<ConnectionJson> viewConnection(
            @Parameter(description = ID) @PathParam("connection") PathKey connection) {
        return answer(viewConnection.viewConnection(current.actor(), connection.value()));
    }

    @PUT
    @Path("/{connection}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeConnection",
            summary = "Change a connection.",
            description =
                    "Credentials that are not stated stay. Another mapping has everything read"
                            + " again.")
    public RestResponse<ConnectionJson> changeConnection(
            @Parameter(description = ID) @PathParam("connection") PathKey connection,
            @Parameter(description = "The ETag that was read.", required = true, example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            ConnectionDetailsJson details) {
        return answer(
                changeConnection.changeConnection(
                        current.actor(),
                        details.of(connection.value()),
                        Version.expected(ifMatch)));
    }

    @DELETE
    @Path("/{connection}")
    @Operation(
            operationId = "removeConnection",
            summary = "Remove a connection.",
            description =
                    "With everything that was read by it. 409 if lines of it have landed: it can"
                            + " only be paused then.")
    public void removeConnection(
            @Parameter(description = ID) @PathParam("connection") PathKey connection,
            @Parameter(description = "The ETag that was read.", required = true, example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch) {
        removeConnection.removeConnection(
                current.actor(), connection.value(), Version.expected(ifMatch));
    }

    /** How a connection is changes without its version: there is no answer "not modified". */
    private static RestResponse<ConnectionJson> answer(ConnectionView view) {
        return RestResponse.ResponseBuilder.ok(ConnectionJson.from(view))
                .tag(Version.tag(view.version()))
                .build();
    }
}
