package org.whalecurve.rest.costing;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.costing.PublishModel;
import org.whalecurve.application.costing.ViewModel;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.documents.VersionKey;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.rest.http.PathKey;
import org.whalecurve.rest.http.Tagged;
import org.whalecurve.rest.http.Whole;

@Path(CostModelsResource.PATH + "/{id}/versions/{version}")
@Tag(name = "cost-models")
@Authenticated
class ModelVersionsResource {

    private final CurrentActor current;
    private final ViewModel viewModel;
    private final PublishModel publishModel;

    ModelVersionsResource(CurrentActor current, ViewModel viewModel, PublishModel publishModel) {
        this.current = current;
        this.viewModel = viewModel;
        this.publishModel = publishModel;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "viewModel",
            summary = "One version of a cost model.",
            description = "A published version never changes.")
    public RestResponse<ModelVersionJson> viewModel(
            @Parameter(description = "The model's id.") @PathParam("id") PathKey id,
            @Parameter(description = "The version, from 1.") @PathParam("version") String version,
            @Context Request request) {
        return Tagged.answer(request, ModelVersionJson.from(read(id, version)));
    }

    @GET
    @Path("/document")
    @Produces(CostModelsResource.YAML)
    @Operation(
            operationId = "viewModelDocument",
            summary = "The document of a version, as it was sent.")
    public String viewModelDocument(
            @Parameter(description = "The model's id.") @PathParam("id") PathKey id,
            @Parameter(description = "The version, from 1.") @PathParam("version") String version) {
        return read(id, version).document();
    }

    @POST
    @Path("/publication")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "publishModel",
            summary = "Publish a draft: from then on it can be run and never changes.",
            description = "Publishing twice changes nothing.")
    public ModelVersionJson publishModel(
            @Parameter(description = "The model's id.") @PathParam("id") PathKey id,
            @Parameter(description = "The version, from 1.") @PathParam("version") String version,
            @Parameter(
                            description =
                                    "The SHA-256 of what is meant; it is refused if the draft says"
                                            + " something else by now.")
                    @RestQuery
                    @Nullable String sha256) {
        return ModelVersionJson.from(
                publishModel.publishModel(
                        current.actor(),
                        new VersionKey(id.value(), Whole.read("version", version), sha256)));
    }

    private DocumentVersion<CostModel> read(PathKey id, String version) {
        return viewModel.viewModel(current.actor(), id.value(), Whole.read("version", version));
    }
}
