package org.whalecurve.rest.costing;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.costing.AddModel;
import org.whalecurve.application.costing.ListModels;
import org.whalecurve.application.costing.ViewModelSchema;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.documents.Draft;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.rest.http.PathKey;
import org.whalecurve.rest.http.StrictText;
import org.whalecurve.rest.json.Listing;

@Path(CostModelsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cost-models")
@Authenticated
class CostModelsResource {

    static final String PATH = "/api/v1/cost-models";
    static final String YAML = "application/yaml";

    private final CurrentActor current;
    private final AddModel addModel;
    private final ListModels listModels;
    private final ViewModelSchema viewModelSchema;

    CostModelsResource(
            CurrentActor current,
            AddModel addModel,
            ListModels listModels,
            ViewModelSchema viewModelSchema) {
        this.current = current;
        this.addModel = addModel;
        this.listModels = listModels;
        this.viewModelSchema = viewModelSchema;
    }

    static String pathOf(DocumentVersion<CostModel> version) {
        String id = PathKey.of(version.id()).segment();
        return PATH + "/" + id + "/versions/" + version.version();
    }

    @POST
    @Consumes(YAML)
    @Operation(
            operationId = "addModel",
            summary = "Add a cost model as a draft.",
            description =
                    "One\'s own draft of the same model is replaced; after a published version a new version"
                            + " begins. Sending the latest document again changes nothing. A wrong"
                            + " document is refused with every fault and its line.")
    @APIResponseSchema(
            value = ModelVersionJson.class,
            responseCode = "201",
            responseDescription = "The version is there.")
    public RestResponse<ModelVersionJson> addModel(
            @Parameter(
                            description =
                                    "The SHA-256 of the version that the document starts from. Who"
                                            + " says it is refused if somebody has written since;"
                                            + " who does not is refused where another's draft would"
                                            + " be replaced.")
                    @RestQuery
                    @Nullable String basis,
            byte[] document) {
        DocumentVersion<CostModel> added =
                addModel.addModel(current.actor(), new Draft(StrictText.utf8(document), basis));
        return RestResponse.ResponseBuilder.<ModelVersionJson>create(201)
                .entity(ModelVersionJson.from(added))
                .location(URI.create(pathOf(added)))
                .build();
    }

    @GET
    @Operation(
            operationId = "listModels",
            summary = "All versions of all cost models, the latest version first.")
    public Listing<ModelEntryJson> listModels() {
        return Listing.whole(listModels.listModels(current.actor()), ModelEntryJson::from);
    }

    @GET
    @Path("/schema")
    @Produces("application/schema+json")
    @Operation(
            operationId = "viewModelSchema",
            summary = "The JSON schema of cost model documents.")
    public String viewModelSchema() {
        return viewModelSchema.viewModelSchema(current.actor());
    }
}
