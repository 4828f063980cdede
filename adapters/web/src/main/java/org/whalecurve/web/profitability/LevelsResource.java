package org.whalecurve.web.profitability;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.profitability.ViewLevels;
import org.whalecurve.application.tables.ResultTables;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.levels.LevelIncome.Basis;
import org.whalecurve.web.CsvText;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;

/** What the company earns level by level: customers, markets, the company. */
@Path("/app/products/levels")
@RefusalsAsPages
class LevelsResource {

    private final CurrentActor currentActor;
    private final RunChooser runs;
    private final ViewLevels viewLevels;
    private final Wording wording;

    @Inject
    LevelsResource(
            CurrentActor currentActor, RunChooser runs, ViewLevels viewLevels, Wording wording) {
        this.currentActor = currentActor;
        this.runs = runs;
        this.viewLevels = viewLevels;
        this.wording = wording;
    }

    /**
     * @param by what the branches are, as addresses name them; null for markets
     * @param forced by what the company's own costs are forced onto markets; null or empty for not
     *     at all
     */
    @GET
    @Authenticated
    public Response levels(
            @RestQuery @Nullable String run,
            @RestQuery @Nullable String by,
            @RestQuery @Nullable String forced) {
        Actor actor = currentActor.actor();
        RunChoice.Selection selection = runs.choose(actor, run);
        RunChoice chosen = selection.chosen();
        Frame frame = Frame.of("Level by level", Place.PRODUCTS, actor);
        if (chosen == null) {
            return Html.ok(Templates.empty(frame, EmptyView.of(actor)));
        }
        return Html.ok(
                Templates.levels(
                        frame,
                        selection,
                        LevelsPageView.of(
                                viewLevels.viewLevels(actor, chosen.run(), branchOf(by)),
                                basisOf(forced),
                                wording)));
    }

    @GET
    @Path("/export")
    @Authenticated
    public Response export(@RestQuery String run, @RestQuery @Nullable String by) {
        return CsvText.file(
                ResultTables.of(viewLevels.viewLevels(currentActor.actor(), run, branchOf(by))));
    }

    /** How addresses name a basis. */
    static String nameOf(Basis basis) {
        return basis.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How addresses name a sort of branches. */
    static String nameOf(CostObject by) {
        return by.name().toLowerCase(Locale.ROOT);
    }

    private static CostObject branchOf(@Nullable String name) {
        return name == null
                ? CostObject.MARKET
                : ViewLevels.BRANCHES.stream()
                        .filter(object -> nameOf(object).equals(name))
                        .findFirst()
                        .orElseThrow(() ->
                                Refusal.wrongInput(
                                        "no-such-level", "There is no level '" + name + "'."));
    }

    private static @Nullable Basis basisOf(@Nullable String name) {
        return name == null || name.isEmpty()
                ? null
                : Arrays.stream(Basis.values())
                        .filter(basis -> nameOf(basis).equals(name))
                        .findFirst()
                        .orElseThrow(() ->
                                Refusal.wrongInput(
                                        "no-such-basis", "Nothing is forced by '" + name + "'."));
    }
}
