package org.whalecurve.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.whalecurve.application.Refusal;

/** Where no page is. */
@Path("/app/{page:.+}")
@RefusalsAsPages
class NoSuchPageResource {

    @GET
    @Authenticated
    public Response noSuchPage(@PathParam("page") String page) {
        throw Refusal.notFound("page", page);
    }
}
