package org.whalecurve.web.scenarios;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.scenarios.TryScenario;
import org.whalecurve.web.Address;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;
import org.whalecurve.web.profitability.RunChoice;
import org.whalecurve.web.profitability.RunChooser;

/** What would be earned if something were different. */
@Path("/app/what-if")
@RefusalsAsPages
class WhatIfResource {

    private final CurrentActor currentActor;
    private final RunChooser runs;
    private final TryScenario tryScenario;
    private final Wording wording;

    @Inject
    WhatIfResource(
            CurrentActor currentActor, RunChooser runs, TryScenario tryScenario, Wording wording) {
        this.currentActor = currentActor;
        this.runs = runs;
        this.tryScenario = tryScenario;
        this.wording = wording;
    }

    @GET
    @Authenticated
    public Response whatIf(@RestQuery @Nullable String run, @Context UriInfo address) {
        Actor actor = currentActor.actor();
        RunChoice.Selection selection = runs.choose(actor, run);
        RunChoice chosen = selection.chosen();
        if (chosen == null) {
            return Html.seeOther(Address.of(Place.OVERVIEW.path()));
        }
        Question question = new Question(address.getQueryParameters());
        return Html.ok(
                Templates.whatIf(
                        Frame.of("What if", Place.OVERVIEW, actor),
                        selection,
                        view(actor, chosen.run(), question)));
    }

    /** A scenario that cannot be tried shows the run as it is, and what is wrong with it. */
    private WhatIfView view(Actor actor, String run, Question question) {
        try {
            return WhatIfView.of(
                    tryScenario.tryScenario(actor, run, question.orders()),
                    question,
                    List.of(),
                    wording);
        } catch (Refusal refusal) {
            List<String> problems = Question.problemsIn(refusal);
            return WhatIfView.of(
                    tryScenario.tryScenario(actor, run, List.of()), question, problems, wording);
        }
    }
}
