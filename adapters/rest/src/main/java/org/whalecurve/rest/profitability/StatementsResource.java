package org.whalecurve.rest.profitability;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
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
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.profitability.ExportStatements;
import org.whalecurve.application.profitability.RankCustomers;
import org.whalecurve.application.profitability.RankingQuestion;
import org.whalecurve.application.profitability.ViewStatement;
import org.whalecurve.rest.csv.Download;
import org.whalecurve.rest.http.CustomerSelection;
import org.whalecurve.rest.http.PageSize;
import org.whalecurve.rest.http.PathKey;
import org.whalecurve.rest.http.Tagged;
import org.whalecurve.rest.http.Whole;

@Path("/api/v1/runs/{id}")
@Tag(name = "results")
@Authenticated
class StatementsResource {

    private final CurrentActor current;
    private final RankCustomers rankCustomers;
    private final ViewStatement viewStatement;
    private final ExportStatements exportStatements;

    StatementsResource(
            CurrentActor current,
            RankCustomers rankCustomers,
            ViewStatement viewStatement,
            ExportStatements exportStatements) {
        this.current = current;
        this.rankCustomers = rankCustomers;
        this.viewStatement = viewStatement;
        this.exportStatements = exportStatements;
    }

    @GET
    @Path("/customers")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rankCustomers",
            summary = "The customers of a run, ranked.",
            description = "Customers you may not see are counted, not shown.")
    public RankingJson rankCustomers(
            @Parameter(description = "The run's id.") @PathParam("id") String id,
            @BeanParam CustomerSelection selection,
            @Parameter(description = "First place on the whale curve, 1 for the most profitable.")
                    @QueryParam("fromRank")
                    @Nullable String fromRank,
            @Parameter(description = "Last place on the whale curve.") @QueryParam("toRank")
                    @Nullable String toRank,
            @Parameter(description = "The figure to order by; a minus: the largest first.")
                    @QueryParam("sort")
                    @DefaultValue(Sort.USUAL)
                    Sort sort,
            @Parameter(description = "`next` of the part before.") @QueryParam("after")
                    @Nullable String after,
            @Parameter(description = "How many at the most.")
                    @QueryParam("limit")
                    @DefaultValue(PageSize.USUAL)
                    PageSize limit) {
        RankingQuestion question =
                new RankingQuestion(
                        selection.filter(),
                        Whole.readOrNull("fromRank", fromRank),
                        Whole.readOrNull("toRank", toRank),
                        sort.order(),
                        after,
                        limit.items());
        return RankingJson.from(rankCustomers.rankCustomers(current.actor(), id, question));
    }

    @GET
    @Path("/customers.csv")
    @Produces(Download.CSV)
    @Operation(
            operationId = "exportStatements",
            summary = "Every statement you may see, by rank, as a table.",
            description =
                    "Amounts are decimals in the currency that stands beside them. A text that a"
                            + " spreadsheet could run as a formula begins with an apostrophe.")
    public RestResponse<StreamingOutput> exportStatements(
            @Parameter(description = "The run's id.") @PathParam("id") String id) {
        Actor actor = current.actor();
        return Download.csv(
                "statements-" + id,
                lines -> {
                    StatementTable table = StatementTable.ofCustomers(lines);
                    exportStatements.exportStatements(actor, id, table::add);
                    table.end();
                });
    }

    @GET
    @Path("/customers/{key}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "viewStatement",
            summary = "The profit statement of one customer.",
            description = "The key `-` stands for the lines without a customer.")
    public RestResponse<StatementJson> viewStatement(
            @Parameter(description = "The run's id.") @PathParam("id") String id,
            @Parameter(
                            description =
                                    "The company's key; `~` and base64url for keys that cannot"
                                            + " stand in a path.")
                    @PathParam("key")
                    PathKey key,
            @Context Request request) {
        return Tagged.answer(
                request,
                StatementJson.from(viewStatement.viewStatement(current.actor(), id, key.value())));
    }
}
