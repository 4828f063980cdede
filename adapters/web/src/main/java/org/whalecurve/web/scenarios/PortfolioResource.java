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
import org.whalecurve.application.scenarios.ChoosePortfolio;
import org.whalecurve.web.Address;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;
import org.whalecurve.web.profitability.RunChoice;
import org.whalecurve.web.profitability.RunChooser;

/** Whom to serve with the capacity there is, or would be. */
@Path("/app/what-if/portfolio")
@RefusalsAsPages
class PortfolioResource {

    private final CurrentActor currentActor;
    private final RunChooser runs;
    private final ChoosePortfolio choosePortfolio;
    private final Wording wording;

    @Inject
    PortfolioResource(
            CurrentActor currentActor,
            RunChooser runs,
            ChoosePortfolio choosePortfolio,
            Wording wording) {
        this.currentActor = currentActor;
        this.runs = runs;
        this.choosePortfolio = choosePortfolio;
        this.wording = wording;
    }

    @GET
    @Authenticated
    public Response portfolio(@RestQuery @Nullable String run, @Context UriInfo address) {
        Actor actor = currentActor.actor();
        RunChoice.Selection selection = runs.choose(actor, run);
        RunChoice chosen = selection.chosen();
        if (chosen == null) {
            return Html.seeOther(Address.of(Place.OVERVIEW.path()));
        }
        Question question = new Question(address.getQueryParameters());
        return Html.ok(
                Templates.portfolio(
                        Frame.of("Whom to serve", Place.OVERVIEW, actor),
                        selection,
                        view(actor, chosen.run(), question)));
    }

    /** A question that cannot be answered shows the run as it is, and what is wrong with it. */
    private PortfolioPageView view(Actor actor, String run, Question question) {
        try {
            return PortfolioPageView.of(
                    choosePortfolio.choosePortfolio(actor, run, question.orders()),
                    question,
                    List.of(),
                    wording);
        } catch (Refusal refusal) {
            List<String> problems = Question.problemsIn(refusal);
            return PortfolioPageView.of(
                    choosePortfolio.choosePortfolio(actor, run, List.of()),
                    question,
                    problems,
                    wording);
        }
    }
}
