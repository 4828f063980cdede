package org.whalecurve.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The address people type in leads to the pages. */
@Path("/")
final class HomeResource {

    @GET
    @PermitAll
    public Response home() {
        return Html.seeOther(Address.of(Place.OVERVIEW.path()));
    }
}
