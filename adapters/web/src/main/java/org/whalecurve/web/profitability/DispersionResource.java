package org.whalecurve.web.profitability;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.customers.CustomerGrouping;
import org.whalecurve.application.profitability.Dispersion;
import org.whalecurve.application.profitability.ViewDispersion;
import org.whalecurve.application.tables.ResultTables;
import org.whalecurve.web.CsvText;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;

/** How unevenly the profit of a period is spread. */
@Path("/app/customers/dispersion")
@RefusalsAsPages
class DispersionResource {

    private static final int ROWS = 50;

    private final CurrentActor currentActor;
    private final RunChooser runs;
    private final ViewDispersion viewDispersion;
    private final Wording wording;

    @Inject
    DispersionResource(
            CurrentActor currentActor,
            RunChooser runs,
            ViewDispersion viewDispersion,
            Wording wording) {
        this.currentActor = currentActor;
        this.runs = runs;
        this.viewDispersion = viewDispersion;
        this.wording = wording;
    }

    @GET
    @Authenticated
    public Response dispersion(
            @RestQuery @Nullable String run,
            @RestQuery @Nullable String by,
            @RestQuery @Nullable String after) {
        Actor actor = currentActor.actor();
        RunChoice.Selection selection = runs.choose(actor, run);
        RunChoice chosen = selection.chosen();
        Frame frame = Frame.of("Dispersion", Place.CUSTOMERS, actor);
        if (chosen == null) {
            return Html.ok(Templates.empty(frame, EmptyView.of(actor)));
        }
        return Html.ok(
                Templates.dispersion(
                        frame,
                        selection,
                        DispersionPageView.of(
                                part(chosen.run(), groupingOf(by), after, ROWS), wording)));
    }

    @GET
    @Path("/export")
    @Authenticated
    public Response export(@RestQuery String run, @RestQuery @Nullable String by) {
        CustomerGrouping grouping = groupingOf(by);
        return CsvText.file(
                ResultTables.of(
                        part(run, grouping, null, 1),
                        Page.all(after -> part(run, grouping, after, Page.MOST_ITEMS).groups())));
    }

    private Dispersion part(
            String run, CustomerGrouping grouping, @Nullable String after, int limit) {
        return viewDispersion.viewDispersion(currentActor.actor(), run, grouping, after, limit);
    }

    private static CustomerGrouping groupingOf(@Nullable String name) {
        return name == null
                ? CustomerGrouping.COUNTRY
                : Arrays.stream(CustomerGrouping.values())
                        .filter(grouping -> DispersionPageView.nameOf(grouping).equals(name))
                        .findFirst()
                        .orElseThrow(() ->
                                Refusal.wrongInput(
                                        "no-such-grouping",
                                        "There is no grouping '" + name + "'."));
    }
}
