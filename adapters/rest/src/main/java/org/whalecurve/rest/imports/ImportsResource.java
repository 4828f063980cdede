package org.whalecurve.rest.imports;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.imports.DiscardImport;
import org.whalecurve.application.imports.ListImports;
import org.whalecurve.application.imports.ReceiveFile;
import org.whalecurve.application.imports.ReceivedUpload;
import org.whalecurve.application.imports.ResumeImport;
import org.whalecurve.application.imports.ViewImport;
import org.whalecurve.application.periods.NamedBook;
import org.whalecurve.rest.http.PageSize;
import org.whalecurve.rest.json.Listing;
import org.whalecurve.rest.problem.RequestProblem;

@Path(ImportsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
@Authenticated
class ImportsResource {

    static final String PATH = "/api/v1/imports";

    private final CurrentActor current;
    private final ReceiveFile receiveFile;
    private final ListImports listImports;
    private final ViewImport viewImport;
    private final ResumeImport resumeImport;
    private final DiscardImport discardImport;

    ImportsResource(
            CurrentActor current,
            ReceiveFile receiveFile,
            ListImports listImports,
            ViewImport viewImport,
            ResumeImport resumeImport,
            DiscardImport discardImport) {
        this.current = current;
        this.receiveFile = receiveFile;
        this.listImports = listImports;
        this.viewImport = viewImport;
        this.resumeImport = resumeImport;
        this.discardImport = discardImport;
    }

    @POST
    @Consumes({
        "application/csv",
        "text/csv",
        "application/gzip",
        MediaType.APPLICATION_OCTET_STREAM
    })
    @Operation(
            operationId = "receiveFile",
            summary = "Deliver a file of order lines, or of what else its profile says.",
            description =
                    "The body is the file itself, CSV or gzip, of any size. It is stored and"
                            + " answered at once; its rows are read afterwards: follow the import."
                            + " The same content under the same profile for the same book is the"
                            + " same import, so sending twice is safe. What is planned may lie"
                            + " up to ten years ahead, and in closed months.")
    @APIResponse(responseCode = "202", description = "New: its rows will be read.")
    @APIResponse(responseCode = "200", description = "Received before: nothing was added.")
    public RestResponse<ReceivedJson> receiveFile(
            @Parameter(
                            description = "Id of the import profile.",
                            required = true,
                            example = "harbour-ledger")
                    @QueryParam("profile")
                    @Nullable String profile,
            @Parameter(
                            description =
                                    "The book that its facts go into: `actual`, or a plan by its"
                                            + " name.",
                            example = "actual")
                    @QueryParam("book")
                    @DefaultValue("actual")
                    String book,
            @Parameter(description = "The file's name, for people.", example = "march.csv")
                    @QueryParam("name")
                    @DefaultValue("unnamed")
                    String name,
            @Parameter(
                            description =
                                    "May be sent; the content itself already makes the order"
                                            + " idempotent.")
                    @HeaderParam("Idempotency-Key")
                    @Nullable String idempotencyKey,
            InputStream body) {
        if (profile == null) {
            throw RequestProblem.wrongParameter("profile", "Say which import profile to use.");
        }
        ReceivedUpload upload =
                receiveFile.receiveFile(
                        current.actor(), profile, NamedBook.of(book), name, new UploadStream(body));
        boolean isNew = upload instanceof ReceivedUpload.NewlyReceived;
        return RestResponse.ResponseBuilder.<ReceivedJson>create(isNew ? 202 : 200)
                .entity(ReceivedJson.from(upload))
                .location(URI.create(PATH + "/" + upload.received().id()))
                .build();
    }

    @GET
    @Operation(operationId = "listImports", summary = "All imports, the latest first.")
    public Listing<ImportJson> listImports(
            @Parameter(description = "`next` of the part before.") @QueryParam("after")
                    @Nullable String after,
            @Parameter(description = "How many at the most.")
                    @QueryParam("limit")
                    @DefaultValue(PageSize.USUAL)
                    PageSize limit) {
        return Listing.of(
                listImports.listImports(current.actor(), after, limit.items()), ImportJson::from);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "viewImport", summary = "How far an import is and what became of it.")
    public ImportJson viewImport(
            @Parameter(description = "The import's id.") @PathParam("id") String id) {
        return ImportJson.from(viewImport.viewImport(current.actor(), id));
    }

    @POST
    @Path("/{id}/resumption")
    @Operation(
            operationId = "resumeImport",
            summary = "Read the stored file of an interrupted or refused import again.")
    @APIResponseSchema(
            value = ImportJson.class,
            responseCode = "202",
            responseDescription = "Its rows will be read.")
    public RestResponse<ImportJson> resumeImport(
            @Parameter(description = "The import's id.") @PathParam("id") String id) {
        return RestResponse.ResponseBuilder.<ImportJson>create(202)
                .entity(ImportJson.from(resumeImport.resumeImport(current.actor(), id)))
                .location(URI.create(PATH + "/" + id))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "discardImport",
            summary = "Give up an interrupted or refused import.",
            description = "Its stored file is removed; the record of it stays.")
    public ImportJson discardImport(
            @Parameter(description = "The import's id.") @PathParam("id") String id) {
        return ImportJson.from(discardImport.discardImport(current.actor(), id));
    }
}
