package org.whalecurve.rest.scenarios;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.scenarios.ChoosePortfolio;

@Path("/api/v1/runs/{id}/portfolio")
@Tag(name = "results")
@Authenticated
class PortfolioResource {

    private final CurrentActor current;
    private final ChoosePortfolio choosePortfolio;

    PortfolioResource(CurrentActor current, ChoosePortfolio choosePortfolio) {
        this.current = current;
        this.choosePortfolio = choosePortfolio;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "choosePortfolio",
            summary = "Whom to serve with the capacity there is, and what more would be worth.",
            description =
                    "The best choice of customers in parts, exactly, with the shadow price of each"
                            + " pool; the best of whole customers; and what simpler rules would"
                            + " choose and cost. Changes are those of a what-if, such as a pool's"
                            + " capacity; nothing is stored. Only for those who see the whole"
                            + " company.")
    public PortfolioJson choosePortfolio(
            @Parameter(description = "The run's id.") @PathParam("id") String id,
            ScenarioJson scenario) {
        return PortfolioJson.from(
                choosePortfolio.choosePortfolio(
                        current.actor(),
                        id,
                        scenario.changes().stream().map(ChangeJson::order).toList()));
    }
}
