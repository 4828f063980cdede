package org.whalecurve.web.runs;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.costing.ListModels;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.periods.ListBooks;
import org.whalecurve.application.periods.ListPeriods;
import org.whalecurve.application.periods.NamedBook;
import org.whalecurve.application.runs.ListRuns;
import org.whalecurve.application.runs.OrderRun;
import org.whalecurve.application.runs.PublishRun;
import org.whalecurve.application.runs.ViewRun;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.web.Address;
import org.whalecurve.web.BookWords;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;

/** The runs: ordered here, followed, and published. */
@Path("/app/runs")
@RefusalsAsPages
class RunsResource {

    private static final int ROWS = 25;

    private final CurrentActor currentActor;
    private final ListRuns listRuns;
    private final ViewRun viewRun;
    private final OrderRun orderRun;
    private final PublishRun publishRun;
    private final ListPeriods listPeriods;
    private final ListBooks listBooks;
    private final ListModels listModels;
    private final Wording wording;

    @Inject
    RunsResource(
            CurrentActor currentActor,
            ListRuns listRuns,
            ViewRun viewRun,
            OrderRun orderRun,
            PublishRun publishRun,
            ListPeriods listPeriods,
            ListBooks listBooks,
            ListModels listModels,
            Wording wording) {
        this.currentActor = currentActor;
        this.listRuns = listRuns;
        this.viewRun = viewRun;
        this.orderRun = orderRun;
        this.publishRun = publishRun;
        this.listPeriods = listPeriods;
        this.listBooks = listBooks;
        this.listModels = listModels;
        this.wording = wording;
    }

    @GET
    @Authenticated
    public Response runs(@RestQuery @Nullable String after) {
        Actor actor = currentActor.actor();
        Page<Run> page = listRuns.listRuns(actor, null, after, ROWS);
        boolean mayOrder = actor.may(Right.ORDER_RUNS);
        return Html.ok(
                Templates.runs(
                        Frame.of("Runs", Place.RUNS, actor),
                        new RunsView(
                                mayOrder,
                                mayOrder ? periods(actor) : List.of(),
                                mayOrder ? books(actor) : List.of(),
                                mayOrder ? models(actor) : List.of(),
                                page.items().stream().map(run -> RunRow.of(run, wording)).toList(),
                                page.next() == null
                                        ? null
                                        : Address.of("/app/runs").with("after", page.next()))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Authenticated
    public Response order(
            @RestForm @Nullable String period,
            @RestForm @Nullable String book,
            @RestForm @Nullable String model) {
        Actor actor = currentActor.actor();
        if (period == null) {
            throw Refusal.wrongInput(
                    "nothing-chosen", "Choose a period and a published cost model.");
        }
        ChosenModel chosen = ChosenModel.read(model);
        Run run =
                orderRun.orderRun(
                        actor, period, NamedBook.of(book), chosen.id(), chosen.version(), null);
        return Html.goOn(Address.of("/app/runs").step(run.id()));
    }

    @GET
    @Path("{id}")
    @Authenticated
    public Response run(@RestPath String id) {
        Actor actor = currentActor.actor();
        RunPageView view =
                RunPageView.of(
                        viewRun.viewRun(actor, id),
                        actor.may(Right.PUBLISH_RUNS),
                        actor.may(Right.ORDER_RUNS),
                        wording);
        return Html.ok(
                Templates.run(Frame.of("Run of " + view.run().subject(), Place.RUNS, actor), view));
    }

    @POST
    @Path("{id}/publish")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Authenticated
    public Response publish(@RestPath String id) {
        publishRun.publishRun(currentActor.actor(), id);
        return Html.goOn(Address.of("/app/runs").step(id));
    }

    private List<RunsView.Choice> periods(Actor actor) {
        return listPeriods.listPeriods(actor).reversed().stream()
                .map(view -> view.period())
                .map(period -> new RunsView.Choice(period.id(), label(period)))
                .toList();
    }

    private String label(Period period) {
        return period.id()
                + ", "
                + wording.months(period.first(), period.last())
                + (period.isClosed() ? ", closed" : "");
    }

    private List<RunsView.Choice> books(Actor actor) {
        return listBooks.listBooks(actor).stream()
                .map(book -> new RunsView.Choice(book.name(), BookWords.of(book)))
                .toList();
    }

    private List<RunsView.Choice> models(Actor actor) {
        return listModels.listModels(actor).stream()
                .filter(DocumentVersion::isPublished)
                .map(version ->
                        new RunsView.Choice(
                                new ChosenModel(version.id(), version.version()).text(),
                                version.content().name() + ", version " + version.version()))
                .toList();
    }
}
