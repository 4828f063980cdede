package org.whalecurve.rest.profitability;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.profitability.ExportCustomerObjects;
import org.whalecurve.application.profitability.ObjectQuestion;
import org.whalecurve.application.profitability.ObjectView;
import org.whalecurve.application.profitability.RankCustomerObjects;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.rest.csv.Download;
import org.whalecurve.rest.http.PageSize;
import org.whalecurve.rest.http.PathKey;

@Path("/api/v1/runs/{id}/customers/{key}")
@Tag(name = "results")
@Authenticated
class CustomerObjectsResource {

    private static final String RUN = "The run's id.";
    private static final String KEY =
            "The company's key; `~` and base64url for keys that cannot stand in a path; `-` for the"
                    + " lines without a customer.";
    private static final String SORT = "The figure to order by; a minus: the largest first.";
    private static final String AFTER = "`next` of the part before.";
    private static final String LIMIT = "How many at the most.";
    private static final String ADDING_UP =
            "Worked out anew from the customer's lines. All of them, with what none of them causes,"
                    + " add up to the customer's statement.";

    private final CurrentActor current;
    private final RankCustomerObjects rankCustomerObjects;
    private final ExportCustomerObjects exportCustomerObjects;

    CustomerObjectsResource(
            CurrentActor current,
            RankCustomerObjects rankCustomerObjects,
            ExportCustomerObjects exportCustomerObjects) {
        this.current = current;
        this.rankCustomerObjects = rankCustomerObjects;
        this.exportCustomerObjects = exportCustomerObjects;
    }

    @GET
    @Path("/products")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rankCustomerProducts",
            summary = "What one customer earns with each product, ranked.",
            description = ADDING_UP)
    public CustomerObjectsJson rankCustomerProducts(
            @Parameter(description = RUN) @PathParam("id") String id,
            @Parameter(description = KEY) @PathParam("key") PathKey key,
            @Parameter(description = SORT) @QueryParam("sort") @DefaultValue(Sort.USUAL) Sort sort,
            @Parameter(description = AFTER) @QueryParam("after") @Nullable String after,
            @Parameter(description = LIMIT) @QueryParam("limit") @DefaultValue(PageSize.USUAL)
                    PageSize limit) {
        return rank(
                id,
                key,
                new ObjectQuestion(CostObject.PRODUCT, sort.order(), after, limit.items()));
    }

    @GET
    @Path("/markets")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rankCustomerMarkets",
            summary = "What one customer earns in each market, ranked.",
            description = ADDING_UP)
    public CustomerObjectsJson rankCustomerMarkets(
            @Parameter(description = RUN) @PathParam("id") String id,
            @Parameter(description = KEY) @PathParam("key") PathKey key,
            @Parameter(description = SORT) @QueryParam("sort") @DefaultValue(Sort.USUAL) Sort sort,
            @Parameter(description = AFTER) @QueryParam("after") @Nullable String after,
            @Parameter(description = LIMIT) @QueryParam("limit") @DefaultValue(PageSize.USUAL)
                    PageSize limit) {
        return rank(
                id, key, new ObjectQuestion(CostObject.MARKET, sort.order(), after, limit.items()));
    }

    @GET
    @Path("/channels")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rankCustomerChannels",
            summary = "What one customer earns on each sales channel, ranked.",
            description = ADDING_UP)
    public CustomerObjectsJson rankCustomerChannels(
            @Parameter(description = RUN) @PathParam("id") String id,
            @Parameter(description = KEY) @PathParam("key") PathKey key,
            @Parameter(description = SORT) @QueryParam("sort") @DefaultValue(Sort.USUAL) Sort sort,
            @Parameter(description = AFTER) @QueryParam("after") @Nullable String after,
            @Parameter(description = LIMIT) @QueryParam("limit") @DefaultValue(PageSize.USUAL)
                    PageSize limit) {
        return rank(
                id,
                key,
                new ObjectQuestion(CostObject.CHANNEL, sort.order(), after, limit.items()));
    }

    @GET
    @Path("/products.csv")
    @Produces(Download.CSV)
    @Operation(
            operationId = "exportCustomerProducts",
            summary = "What one customer earns with each product, by rank, as a table.",
            description = ADDING_UP)
    public RestResponse<StreamingOutput> exportCustomerProducts(
            @Parameter(description = RUN) @PathParam("id") String id,
            @Parameter(description = KEY) @PathParam("key") PathKey key) {
        return export(id, key, CostObject.PRODUCT, "products-");
    }

    @GET
    @Path("/markets.csv")
    @Produces(Download.CSV)
    @Operation(
            operationId = "exportCustomerMarkets",
            summary = "What one customer earns in each market, by rank, as a table.",
            description = ADDING_UP)
    public RestResponse<StreamingOutput> exportCustomerMarkets(
            @Parameter(description = RUN) @PathParam("id") String id,
            @Parameter(description = KEY) @PathParam("key") PathKey key) {
        return export(id, key, CostObject.MARKET, "markets-");
    }

    @GET
    @Path("/channels.csv")
    @Produces(Download.CSV)
    @Operation(
            operationId = "exportCustomerChannels",
            summary = "What one customer earns on each sales channel, by rank, as a table.",
            description = ADDING_UP)
    public RestResponse<StreamingOutput> exportCustomerChannels(
            @Parameter(description = RUN) @PathParam("id") String id,
            @Parameter(description = KEY) @PathParam("key") PathKey key) {
        return export(id, key, CostObject.CHANNEL, "channels-");
    }

    private CustomerObjectsJson rank(String id, PathKey key, ObjectQuestion question) {
        return CustomerObjectsJson.from(
                rankCustomerObjects.rankCustomerObjects(
                        current.actor(), id, key.value(), question));
    }

    /** They are worked out before the first byte, where a refusal can still be a problem. */
    private RestResponse<StreamingOutput> export(
            String id, PathKey key, CostObject object, String name) {
        List<ObjectView> all = new ArrayList<>();
        exportCustomerObjects.exportCustomerObjects(
                current.actor(), id, key.value(), object, all::add);
        return Download.csv(
                name + id,
                lines -> {
                    StatementTable table = StatementTable.ofObjects(lines);
                    all.forEach(table::add);
                    table.end();
                });
    }
}
