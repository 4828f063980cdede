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

/** What segments of customers earn. */
@Path("/app/customers/segments")
@RefusalsAsPages
class SegmentsResource {

    private final ObjectPages pages;

    @Inject
    SegmentsResource(ObjectPages pages) {
        this.pages = pages;
    }

    @GET
    @Authenticated
    public Response segments(
            @RestQuery @Nullable String run,
            @RestQuery @Nullable String order,
            @RestQuery @Nullable String ascending,
            @RestQuery @Nullable String after) {
        return pages.ranking(CostObject.SEGMENT, run, order, ascending, after);
    }

    /** Its key stands in the query: keys may hold any character, and paths may not. */
    @GET
    @Path("statement")
    @Authenticated
    public Response statement(
            @RestQuery @Nullable String run, @RestQuery @Nullable String segment) {
        return pages.statement(CostObject.SEGMENT, run, segment);
    }

    @GET
    @Path("export")
    @Authenticated
    public Response export(@RestQuery String run) {
        return pages.export(CostObject.SEGMENT, run);
    }
}
