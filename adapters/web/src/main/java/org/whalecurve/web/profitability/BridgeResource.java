package org.whalecurve.web.profitability;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.profitability.BridgeRuns;
import org.whalecurve.application.tables.ResultTables;
import org.whalecurve.domain.variances.Convention;
import org.whalecurve.domain.variances.MarketSize;
import org.whalecurve.web.CsvText;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;

/** What led from the profit of one period to that of another. */
@Path("/app/runs/bridge")
@RefusalsAsPages
class BridgeResource {

    private static final int ROWS = 50;

    private final CurrentActor currentActor;
    private final RunChooser runs;
    private final BridgeRuns bridgeRuns;
    private final Wording wording;

    @Inject
    BridgeResource(
            CurrentActor currentActor, RunChooser runs, BridgeRuns bridgeRuns, Wording wording) {
        this.currentActor = currentActor;
        this.runs = runs;
        this.bridgeRuns = bridgeRuns;
        this.wording = wording;
    }

    /**
     * @param from id of the earlier run; null for the run of the period of the same length before
     * @param to id of the later run; null for the latest that has one before it
     * @param marketBefore units that the whole market bought in the earlier period; null or empty
     *     if nobody knows
     * @param marketNow the same in the later one
     */
    @GET
    @Authenticated
    public Response bridge(
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String convention,
            @RestQuery @Nullable String marketBefore,
            @RestQuery @Nullable String marketNow,
            @RestQuery @Nullable String after) {
        Actor actor = currentActor.actor();
        Frame frame = Frame.of("Bridge", Place.RUNS, actor);
        return runs.choose(actor, to)
                .fromTo(from, to)
                .map(two ->
                        Html.ok(
                                Templates.bridge(
                                        frame,
                                        two.runs(),
                                        two.from(),
                                        conventions(),
                                        BridgePageView.of(
                                                bridgeRuns.bridgeRuns(
                                                        actor,
                                                        two.from(),
                                                        two.to(),
                                                        conventionOf(convention),
                                                        marketOf(marketBefore, marketNow),
                                                        after,
                                                        ROWS),
                                                wording))))
                .orElseGet(() -> Html.ok(Templates.empty(frame, EmptyView.of(actor))));
    }

    @GET
    @Path("/export")
    @Authenticated
    public Response export(
            @RestQuery String from, @RestQuery String to, @RestQuery @Nullable String convention) {
        return CsvText.file(
                ResultTables.of(
                        bridgeRuns.bridgeRuns(
                                currentActor.actor(),
                                from,
                                to,
                                conventionOf(convention),
                                null,
                                null,
                                1)));
    }

    private static List<String> conventions() {
        return Arrays.stream(Convention.values()).map(BridgePageView::nameOf).toList();
    }

    private static @Nullable MarketSize marketOf(@Nullable String before, @Nullable String now) {
        if ((before == null || before.isBlank()) && (now == null || now.isBlank())) {
            return null;
        }
        return new MarketSize(unitsOf(before), unitsOf(now));
    }

    private static long unitsOf(@Nullable String text) {
        String digits = text == null ? "" : text.replaceAll("[\\s,]", "");
        if (!digits.matches("[1-9]\\d{0,17}")) {
            throw Refusal.wrongInput(
                    "wrong-market",
                    "The size of the market is a whole number of units above zero, in both"
                            + " periods.");
        }
        return Long.parseLong(digits);
    }

    private static Convention conventionOf(@Nullable String name) {
        return name == null
                ? Convention.PRICE_VOLUME_MIX
                : Arrays.stream(Convention.values())
                        .filter(convention -> BridgePageView.nameOf(convention).equals(name))
                        .findFirst()
                        .orElseThrow(() ->
                                Refusal.wrongInput(
                                        "no-such-convention",
                                        "There is no convention '" + name + "'."));
    }
}
