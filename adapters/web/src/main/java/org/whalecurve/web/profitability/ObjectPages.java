package org.whalecurve.web.profitability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.profitability.ExportObjects;
import org.whalecurve.application.profitability.ObjectQuestion;
import org.whalecurve.application.profitability.RankObjects;
import org.whalecurve.application.profitability.ViewObject;
import org.whalecurve.application.runs.port.StatementOrder;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Wording;

/**
 * What cost objects other than single customers earn: ranked, one by one, and as a table to take
 * away.
 */
@ApplicationScoped
class ObjectPages {

    private static final int ROWS = 50;

    private final CurrentActor currentActor;
    private final RunChooser runs;
    private final RankObjects rankObjects;
    private final ViewObject viewObject;
    private final ExportObjects exportObjects;
    private final Wording wording;

    @Inject
    ObjectPages(
            CurrentActor currentActor,
            RunChooser runs,
            RankObjects rankObjects,
            ViewObject viewObject,
            ExportObjects exportObjects,
            Wording wording) {
        this.currentActor = currentActor;
        this.runs = runs;
        this.rankObjects = rankObjects;
        this.viewObject = viewObject;
        this.exportObjects = exportObjects;
        this.wording = wording;
    }

    /** The page of all of a sort, in an order as addresses name it. */
    Response ranking(
            CostObject object,
            @Nullable String run,
            @Nullable String orderedBy,
            @Nullable String ascending,
            @Nullable String after) {
        StatementOrder order = Orders.read(orderedBy, ascending);
        Actor actor = currentActor.actor();
        RunChoice.Selection selection = runs.choose(actor, run);
        RunChoice chosen = selection.chosen();
        Frame frame =
                Frame.of(ObjectWords.of(object).title(), ObjectWords.of(object).place(), actor);
        if (chosen == null) {
            return Html.ok(Templates.empty(frame, EmptyView.of(actor)));
        }
        var ranked =
                rankObjects.rankObjects(
                        actor, chosen.run(), new ObjectQuestion(object, order, after, ROWS));
        return Html.ok(
                Templates.objects(frame, selection, ObjectsView.of(ranked, order, after, wording)));
    }

    /** The page of one of them. */
    Response statement(CostObject object, @Nullable String run, @Nullable String key) {
        Actor actor = currentActor.actor();
        RunChoice.Selection selection = runs.choose(actor, run);
        RunChoice chosen = selection.chosen();
        if (chosen == null) {
            return Html.ok(
                    Templates.empty(
                            Frame.of(
                                    ObjectWords.of(object).title(),
                                    ObjectWords.of(object).place(),
                                    actor),
                            EmptyView.of(actor)));
        }
        ObjectPageView view =
                ObjectPageView.of(
                        viewObject.viewObject(
                                actor, chosen.run(), object, key == null ? ViewObject.NONE : key),
                        wording);
        return Html.ok(
                Templates.object(
                        Frame.of(view.name(), ObjectWords.of(object).place(), actor),
                        selection,
                        view));
    }

    /** All of them as CSV, in constant memory. */
    Response export(CostObject object, String run) {
        Actor actor = currentActor.actor();
        // A refusal must come before the first byte, where it can still be a page.
        rankObjects.rankObjects(
                actor, run, new ObjectQuestion(object, Orders.read(null, null), null, 1));
        StreamingOutput body =
                out -> {
                    var csv =
                            StatementCsv.ofObjects(
                                    new OutputStreamWriter(out, StandardCharsets.UTF_8),
                                    ObjectWords.of(object));
                    exportObjects.exportObjects(actor, run, object, csv::write);
                    csv.finish();
                };
        return Response.ok(body, "text/csv; charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\""
                                + ObjectWords.of(object).many().replace(' ', '-')
                                + "-"
                                + run
                                + ".csv\"")
                .build();
    }
}
