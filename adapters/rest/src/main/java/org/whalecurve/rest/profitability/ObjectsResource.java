package org.whalecurve.rest.profitability;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.rest.csv.Download;
import org.whalecurve.rest.http.PageSize;
import org.whalecurve.rest.http.PathKey;

@Path("/api/v1/runs/{id}")
@Tag(name = "results")
@Authenticated
class ObjectsResource {

    private static final String RUN = "The run's id.";
    private static final String SORT = "The figure to order by; a minus: the largest first.";
    private static final String AFTER = "`next` of the part before.";
    private static final String LIMIT = "How many at the most.";
    private static final String COMPANY = "Only for those who see the whole company.";

    private final ObjectAnswers answers;

    ObjectsResource(ObjectAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Path("/products")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rankProducts",
            summary = "The products of a run, ranked.",
            description = COMPANY)
    public RankedObjectsJson rankProducts(
            @Parameter(description = RUN) @PathParam("id") String id,
            @Parameter(description = SORT) @QueryParam("sort") @DefaultValue(Sort.USUAL) Sort sort,
            @Parameter(description = AFTER) @QueryParam("after") @Nullable String after,
            @Parameter(description = LIMIT) @QueryParam("limit") @DefaultValue(PageSize.USUAL)
                    PageSize limit) {
        return RankedObjectsJson.from(answers.rank(CostObject.PRODUCT, id, sort, after, limit));
    }

    @GET
    @Path("/markets")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rankMarkets",
            summary = "The countries that order lines of a run went to, ranked.",
            description = COMPANY)
    public RankedObjectsJson rankMarkets(
            @Parameter(description = RUN) @PathParam("id") String id,
            @Parameter(description = SORT) @QueryParam("sort") @DefaultValue(Sort.USUAL) Sort sort,
            @Parameter(description = AFTER) @QueryParam("after") @Nullable String after,
            @Parameter(description = LIMIT) @QueryParam("limit") @DefaultValue(PageSize.USUAL)
                    PageSize limit) {
        return RankedObjectsJson.from(answers.rank(CostObject.MARKET, id, sort, after, limit));
    }

    @GET
    @Path("/channels")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rankChannels",
            summary = "The sales channels of a run, ranked.",
            description = COMPANY)
    public RankedObjectsJson rankChannels(
            @Parameter(description = RUN) @PathParam("id") String id,
            @Parameter(description = SORT) @QueryParam("sort") @DefaultValue(Sort.USUAL) Sort sort,
            @Parameter(description = AFTER) @QueryParam("after") @Nullable String after,
            @Parameter(description = LIMIT) @QueryParam("limit") @DefaultValue(PageSize.USUAL)
                    PageSize limit) {
        return RankedObjectsJson.from(answers.rank(CostObject.CHANNEL, id, sort, after, limit));
    }

    @GET
    @Path("/products/{product}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "viewProductStatement",
            summary = "The profit statement of one product.",
            description =
                    "The key `-` stands for what orders take as a whole and no single product"
                            + " causes.")
    public RestResponse<ObjectStatementJson> viewProductStatement(
            @Parameter(description = RUN) @PathParam("id") String id,
            @Parameter(
                            description =
                                    "The product's key; `~` and base64url for keys that cannot"
                                            + " stand in a path.")
                    @PathParam("product")
                    PathKey product,
            @Context Request request) {
        return answers.view(CostObject.PRODUCT, id, product, request);
    }

    @GET
    @Path("/markets/{market}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "viewMarketStatement",
            summary = "The profit statement of one market.",
            description = "The key `-` stands for the lines that name no country.")
    public RestResponse<ObjectStatementJson> viewMarketStatement(
            @Parameter(description = RUN) @PathParam("id") String id,
            @Parameter(
                            description =
                                    "The country as the order lines name it; `~` and base64url for"
                                            + " names that cannot stand in a path.")
                    @PathParam("market")
                    PathKey market,
            @Context Request request) {
        return answers.view(CostObject.MARKET, id, market, request);
    }

    @GET
    @Path("/channels/{channel}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "viewChannelStatement",
            summary = "The profit statement of one sales channel.",
            description = "The key `-` stands for the lines that name no channel.")
    public RestResponse<ObjectStatementJson> viewChannelStatement(
            @Parameter(description = RUN) @PathParam("id") String id,
            @Parameter(
                            description =
                                    "The channel as the order lines name it; `~` and base64url for"
                                            + " names that cannot stand in a path.")
                    @PathParam("channel")
                    PathKey channel,
            @Context Request request) {
        return answers.view(CostObject.CHANNEL, id, channel, request);
    }

    @GET
    @Path("/products.csv")
    @Produces(Download.CSV)
    @Operation(
            operationId = "exportProductStatements",
            summary = "Every statement of a product, by rank, as a table.",
            description = COMPANY)
    public RestResponse<StreamingOutput> exportProductStatements(
            @Parameter(description = RUN) @PathParam("id") String id) {
        return answers.export(CostObject.PRODUCT, "products-", id);
    }

    @GET
    @Path("/markets.csv")
    @Produces(Download.CSV)
    @Operation(
            operationId = "exportMarketStatements",
            summary = "Every statement of a market, by rank, as a table.",
            description = COMPANY)
    public RestResponse<StreamingOutput> exportMarketStatements(
            @Parameter(description = RUN) @PathParam("id") String id) {
        return answers.export(CostObject.MARKET, "markets-", id);
    }

    @GET
    @Path("/channels.csv")
    @Produces(Download.CSV)
    @Operation(
            operationId = "exportChannelStatements",
            summary = "Every statement of a sales channel, by rank, as a table.",
            description = COMPANY)
    public RestResponse<StreamingOutput> exportChannelStatements(
            @Parameter(description = RUN) @PathParam("id") String id) {
        return answers.export(CostObject.CHANNEL, "channels-", id);
    }
}
