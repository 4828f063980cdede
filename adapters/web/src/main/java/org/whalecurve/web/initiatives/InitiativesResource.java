package org.whalecurve.web.initiatives;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.initiatives.InitiativeReport;
import org.whalecurve.application.initiatives.ListInitiatives;
import org.whalecurve.application.initiatives.MeasureBenefit;
import org.whalecurve.application.initiatives.ViewInitiative;
import org.whalecurve.domain.initiatives.Initiative;
import org.whalecurve.domain.money.Money;
import org.whalecurve.web.CsvText;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;

/** The initiatives: the list, and one of them. */
@Path(InitiativePlace.INITIATIVES)
@RefusalsAsPages
class InitiativesResource {

    private static final int ROWS = 50;

    private static final List<String> HEADER =
            List.of(
                    "id",
                    "name",
                    "owner",
                    "state",
                    "start",
                    "end",
                    "currency",
                    "budget",
                    "spent",
                    "days late",
                    "late and at risk");

    private final CurrentActor currentActor;
    private final ListInitiatives listInitiatives;
    private final ViewInitiative viewInitiative;
    private final MeasureBenefit measureBenefit;
    private final Wording wording;

    @Inject
    InitiativesResource(
            CurrentActor currentActor,
            ListInitiatives listInitiatives,
            ViewInitiative viewInitiative,
            MeasureBenefit measureBenefit,
            Wording wording) {
        this.currentActor = currentActor;
        this.listInitiatives = listInitiatives;
        this.viewInitiative = viewInitiative;
        this.measureBenefit = measureBenefit;
        this.wording = wording;
    }

    @GET
    @Authenticated
    public Response initiatives(@BeanParam InitiativeQuestion question) {
        Actor actor = currentActor.actor();
        return Html.ok(
                Templates.initiatives(
                        Frame.of("Initiatives", Place.INITIATIVES, actor),
                        InitiativesView.of(
                                listInitiatives.listInitiatives(
                                        actor, question.filter(), question.after(), ROWS),
                                question,
                                actor.may(Right.KEEP_INITIATIVES),
                                wording)));
    }

    @GET
    @Path("one")
    @Authenticated
    public Response initiative(@RestQuery @Nullable String initiative) {
        Actor actor = currentActor.actor();
        String id = initiative == null ? "" : initiative;
        InitiativeReport report = viewInitiative.viewInitiative(actor, id);
        return Html.ok(
                Templates.initiative(
                        Frame.of(report.initiative().name(), Place.INITIATIVES, actor),
                        InitiativePageView.of(
                                report,
                                measureBenefit.measureBenefit(actor, id, null),
                                actor,
                                wording)));
    }

    /** The list as CSV. */
    @GET
    @Path("export")
    @Authenticated
    public Response export(@BeanParam InitiativeQuestion question) {
        Actor actor = currentActor.actor();
        List<InitiativeReport> all = new ArrayList<>();
        @Nullable String after = null;
        do {
            Page<InitiativeReport> page =
                    listInitiatives
                            .listInitiatives(actor, question.filter(), after, Page.MOST_ITEMS)
                            .page();
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        String rows = all.stream().map(this::row).collect(Collectors.joining());
        return Response.ok(CsvText.row(HEADER) + rows, "text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"initiatives.csv\"")
                .build();
    }

    private String row(InitiativeReport report) {
        Initiative initiative = report.initiative();
        return CsvText.row(
                List.of(
                        initiative.id(),
                        CsvText.safe(initiative.name()),
                        CsvText.safe(initiative.owner()),
                        InitiativeWords.state(report.standing().state()),
                        initiative.start().toString(),
                        initiative.end().toString(),
                        initiative.currency().getCurrencyCode(),
                        new Money(initiative.budget(), initiative.currency()).toDecimal(),
                        new Money(report.standing().spent(), initiative.currency()).toDecimal(),
                        Long.toString(report.standing().daysLate()),
                        CsvText.safe(
                                Flag.of(report.standing(), wording).stream()
                                        .map(Flag::words)
                                        .collect(Collectors.joining(" ")))));
    }
}
