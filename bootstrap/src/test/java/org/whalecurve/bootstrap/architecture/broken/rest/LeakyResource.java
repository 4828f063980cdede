package org.whalecurve.bootstrap.architecture.broken.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.whalecurve.bootstrap.architecture.broken.domain.money.MoneyUtil;

/** Answers with the domain, hidden inside a generic type. */
@Path("/leak")
public final class LeakyResource {
    @GET
    public Map<String, List<MoneyUtil>> leak() {
        return Map.of();
    }
}
