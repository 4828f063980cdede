package org.whalecurve.web.profitability;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.web.RefusalsAsPages;

/** What parent accounts earn, and customers that are accounts of their own. */
@Path("/app/customers/accounts")
@RefusalsAsPages
class AccountsResource {

    private final ObjectPages pages;

    @Inject
    AccountsResource(ObjectPages pages) {
        this.pages = pages;
    }

    @GET
    @Authenticated
    public Response accounts(
            @RestQuery @Nullable String run,
            @RestQuery @Nullable String order,
            @RestQuery @Nullable String ascending,
            @RestQuery @Nullable String after) {
        return pages.ranking(CostObject.ACCOUNT, run, order, ascending, after);
    }

    /** Its key stands in the query: keys may hold any character, and paths may not. */
    @GET
    @Path("statement")
    @Authenticated
    public Response statement(
            @RestQuery @Nullable String run, @RestQuery @Nullable String account) {
        return pages.statement(CostObject.ACCOUNT, run, account);
    }

    @GET
    @Path("export")
    @Authenticated
    public Response export(@RestQuery String run) {
        return pages.export(CostObject.ACCOUNT, run);
    }
}
