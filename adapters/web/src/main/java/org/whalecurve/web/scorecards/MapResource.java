package org.whalecurve.web.scorecards;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.scorecards.DrawMap;
import org.whalecurve.application.scorecards.ViewScorecardVersion;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.map.MapChange;
import org.whalecurve.web.Address;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.documents.Documents;

/** A strategy map that is drawn: by mouse, by keyboard and by form. Nothing is kept here. */
@Path(MapResource.PATH)
@RefusalsAsPages
class MapResource {

    static final String PATH = "/app/scorecards/map";

    private final CurrentActor currentActor;
    private final ViewScorecardVersion viewVersion;
    private final DrawMap drawMap;

    @Inject
    MapResource(CurrentActor currentActor, ViewScorecardVersion viewVersion, DrawMap drawMap) {
        this.currentActor = currentActor;
        this.viewVersion = viewVersion;
        this.drawMap = drawMap;
    }

    /** Where the map of a version is drawn. */
    static Address of(DocumentVersion<Scorecard> version) {
        return Address.of(PATH).with("card", version.id()).with("version", version.version());
    }

    @GET
    @Authenticated
    public Response map(@RestQuery @Nullable String card, @RestQuery @Nullable String version) {
        Actor actor = currentActor.actor();
        DocumentVersion<Scorecard> start =
                viewVersion.viewScorecardVersion(
                        actor, card == null ? "" : card, Documents.number(version));
        DrawnMapView map = DrawnMapView.of(drawMap.drawMap(actor, start.document(), null), null);
        return Html.ok(
                Templates.draw(
                        Frame.of("Strategy map", Place.SCORECARDS, actor),
                        new DrawingPageView(
                                start.id(),
                                start.content().name(),
                                start.version(),
                                ScorecardsResource.PLACE.page(start),
                                Address.of(PATH).with("card", start.id()),
                                Address.of(ScorecardsResource.PLACE.path())
                                        .with("basis", start.sha256()),
                                map)));
    }

    /** The map with a change, and the document that says so; the document is sent as it was. */
    @POST
    @Consumes("application/yaml")
    @Authenticated
    public Response draw(@BeanParam DrawingAsked asked, String document) {
        MapChange change = asked.change();
        return Html.ok(
                Templates.drawing(
                        DrawnMapView.of(
                                drawMap.drawMap(currentActor.actor(), document, change), change)));
    }
}
