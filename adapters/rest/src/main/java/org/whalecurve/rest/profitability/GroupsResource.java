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
class GroupsResource {

    private static final String RUN = "The run's id.";
    private static final String SORT = "The figure to order by; a minus: the largest first.";
    private static final String AFTER = "`next` of the part before.";
    private static final String LIMIT = "How many at the most.";
    private static final String COMPANY =
            "Each is the sum of its customers, as master data has them now. Only for those who see"
                    + " the whole company.";

    private final ObjectAnswers answers;

    GroupsResource(ObjectAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Path("/segments")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rankSegments",
            summary = "The segments of a run, ranked.",
            description = COMPANY)
    public RankedGroupsJson rankSegments(
            @Parameter(description = RUN) @PathParam("id") String id,
            @Parameter(description = SORT) @QueryParam("sort") @DefaultValue(Sort.USUAL) Sort sort,
            @Parameter(description = AFTER) @QueryParam("after") @Nullable String after,
            @Parameter(description = LIMIT) @QueryParam("limit") @DefaultValue(PageSize.USUAL)
                    PageSize limit) {
        return RankedGroupsJson.from(answers.rank(CostObject.SEGMENT, id, sort, after, limit));
    }

    @GET
    @Path("/segments/{segment}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "viewSegmentStatement",
            summary = "The profit statement of one segment.",
            description =
                    "The key `-` stands for the customers without a segment. The customers of one"
                            + " are those of `/customers?segment=…`.")
    public RestResponse<ObjectStatementJson> viewSegmentStatement(
            @Parameter(description = RUN) @PathParam("id") String id,
            @Parameter(
                            description =
                                    "The segment's name; `~` and base64url for names that cannot"
                                            + " stand in a path.")
                    @PathParam("segment")
                    PathKey segment,
            @Context Request request) {
        return answers.view(CostObject.SEGMENT, id, segment, request);
    }

    @GET
    @Path("/segments.csv")
    @Produces(Download.CSV)
    @Operation(
            operationId = "exportSegmentStatements",
            summary = "Every statement of a segment, by rank, as a table.",
            description = COMPANY)
    public RestResponse<StreamingOutput> exportSegmentStatements(
            @Parameter(description = RUN) @PathParam("id") String id) {
        return answers.export(CostObject.SEGMENT, "segments-", id);
    }

    @GET
    @Path("/accounts")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rankAccounts",
            summary = "The accounts of a run, ranked.",
            description = COMPANY)
    public RankedGroupsJson rankAccounts(
            @Parameter(description = RUN) @PathParam("id") String id,
            @Parameter(description = SORT) @QueryParam("sort") @DefaultValue(Sort.USUAL) Sort sort,
            @Parameter(description = AFTER) @QueryParam("after") @Nullable String after,
            @Parameter(description = LIMIT) @QueryParam("limit") @DefaultValue(PageSize.USUAL)
                    PageSize limit) {
        return RankedGroupsJson.from(answers.rank(CostObject.ACCOUNT, id, sort, after, limit));
    }

    @GET
    @Path("/accounts/{account}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "viewAccountStatement",
            summary = "The profit statement of one account.",
            description =
                    "A parent account with all its customers, or a customer that has no parent. The"
                            + " customers of one are those of `/customers?account=…`.")
    public RestResponse<ObjectStatementJson> viewAccountStatement(
            @Parameter(description = RUN) @PathParam("id") String id,
            @Parameter(
                            description =
                                    "The account's key; `~` and base64url for keys that cannot"
                                            + " stand in a path.")
                    @PathParam("account")
                    PathKey account,
            @Context Request request) {
        return answers.view(CostObject.ACCOUNT, id, account, request);
    }

    @GET
    @Path("/accounts.csv")
    @Produces(Download.CSV)
    @Operation(
            operationId = "exportAccountStatements",
            summary = "Every statement of an account, by rank, as a table.",
            description = COMPANY)
    public RestResponse<StreamingOutput> exportAccountStatements(
            @Parameter(description = RUN) @PathParam("id") String id) {
        return answers.export(CostObject.ACCOUNT, "accounts-", id);
    }
}
