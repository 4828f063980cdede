package org.whalecurve.rest.scenarios;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.scenarios.DeleteScenario;
import org.whalecurve.application.scenarios.ListScenarios;
import org.whalecurve.application.scenarios.OpenScenario;
import org.whalecurve.application.scenarios.RenameScenario;
import org.whalecurve.application.scenarios.SaveScenario;
import org.whalecurve.application.scenarios.SavedScenario;
import org.whalecurve.application.scenarios.ViewScenario;
import org.whalecurve.rest.http.IdempotencyKey;
import org.whalecurve.rest.http.PathKey;
import org.whalecurve.rest.http.Tagged;
import org.whalecurve.rest.http.Version;
import org.whalecurve.rest.json.Listing;

@Path("/api/v1/runs/{id}/scenarios")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "results")
@Authenticated
class ScenariosResource {

    private final CurrentActor current;
    private final ListScenarios listScenarios;
    private final SaveScenario saveScenario;
    private final ViewScenario viewScenario;
    private final OpenScenario openScenario;
    private final RenameScenario renameScenario;
    private final DeleteScenario deleteScenario;

    ScenariosResource(
            CurrentActor current,
            ListScenarios listScenarios,
            SaveScenario saveScenario,
            ViewScenario viewScenario,
            OpenScenario openScenario,
            RenameScenario renameScenario,
            DeleteScenario deleteScenario) {
        this.current = current;
        this.listScenarios = listScenarios;
        this.saveScenario = saveScenario;
        this.viewScenario = viewScenario;
        this.openScenario = openScenario;
        this.renameScenario = renameScenario;
        this.deleteScenario = deleteScenario;
    }

    @GET
    @Operation(
            operationId = "listScenarios",
            summary = "The saved scenarios of a run, the latest first.",
            description = "Only for those who see the whole company.")
    public Listing<SavedScenarioJson> listScenarios(
            @Parameter(description = "The run's id.") @PathParam("id") String id) {
        return Listing.whole(
                listScenarios.listScenarios(current.actor(), id), SavedScenarioJson::from);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "saveScenario",
            summary = "Save what was tried on a run.",
            description =
                    "The changes are kept as they were written, with the figures that they give"
                            + " now. A run has up to 100 scenarios.")
    @APIResponseSchema(
            value = SavedScenarioJson.class,
            responseCode = "201",
            responseDescription = "The scenario is saved.")
    public RestResponse<SavedScenarioJson> saveScenario(
            @Parameter(description = "The run's id.") @PathParam("id") String id,
            @Parameter(description = IdempotencyKey.DESCRIPTION, example = "without-bell-rope")
                    @HeaderParam(IdempotencyKey.HEADER)
                    @Nullable String idempotencyKey,
            NewScenarioJson scenario) {
        SavedScenario saved =
                saveScenario.saveScenario(
                        current.actor(),
                        id,
                        scenario.title(),
                        scenario.changes().stream().map(ChangeJson::order).toList(),
                        IdempotencyKey.checked(idempotencyKey));
        return RestResponse.ResponseBuilder.<SavedScenarioJson>create(201)
                .entity(SavedScenarioJson.from(saved))
                .location(
                        URI.create(
                                "/api/v1/runs/"
                                        + PathKey.of(saved.run()).segment()
                                        + "/scenarios/"
                                        + saved.id()))
                .tag(Version.tag(saved.version()))
                .build();
    }

    @GET
    @Path("/{scenario}")
    @Operation(
            operationId = "viewScenario",
            summary = "A saved scenario, as it is kept.",
            description = "The ETag is the version to change: send it back as If-Match.")
    public RestResponse<SavedScenarioJson> viewScenario(
            @Parameter(description = "The run's id.") @PathParam("id") String id,
            @Parameter(description = "The scenario's id.") @PathParam("scenario") String scenario,
            @Context Request request) {
        SavedScenario saved = viewScenario.viewScenario(current.actor(), id, scenario);
        return Tagged.answer(request, Version.tag(saved.version()), SavedScenarioJson.from(saved));
    }

    @GET
    @Path("/{scenario}/report")
    @Operation(
            operationId = "openScenario",
            summary = "A saved scenario, computed anew.",
            description = "Says whether the figures are still those at saving.")
    public OpenedScenarioJson openScenario(
            @Parameter(description = "The run's id.") @PathParam("id") String id,
            @Parameter(description = "The scenario's id.") @PathParam("scenario") String scenario) {
        return OpenedScenarioJson.from(openScenario.openScenario(current.actor(), id, scenario));
    }

    @PUT
    @Path("/{scenario}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "renameScenario",
            summary = "Give a saved scenario another name and note.",
            description =
                    "For whoever saved it, and for controllers. Its changes stay: others are"
                            + " another scenario.")
    public RestResponse<SavedScenarioJson> renameScenario(
            @Parameter(description = "The run's id.") @PathParam("id") String id,
            @Parameter(description = "The scenario's id.") @PathParam("scenario") String scenario,
            @Parameter(description = "The ETag that was read.", required = true, example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            TitleJson title) {
        SavedScenario renamed =
                renameScenario.renameScenario(
                        current.actor(), id, scenario, title.title(), Version.expected(ifMatch));
        return RestResponse.ResponseBuilder.ok(SavedScenarioJson.from(renamed))
                .tag(Version.tag(renamed.version()))
                .build();
    }

    @DELETE
    @Path("/{scenario}")
    @Operation(
            operationId = "deleteScenario",
            summary = "Delete a saved scenario.",
            description = "For whoever saved it, and for controllers.")
    public void deleteScenario(
            @Parameter(description = "The run's id.") @PathParam("id") String id,
            @Parameter(description = "The scenario's id.") @PathParam("scenario") String scenario,
            @Parameter(description = "The ETag that was read.", required = true, example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch) {
        deleteScenario.deleteScenario(current.actor(), id, scenario, Version.expected(ifMatch));
    }
}
