package org.whalecurve.web.scorecards;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.scorecards.ViewScorecard;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.MonthText;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;

/** A scorecard on one page. */
@Path("/app/scorecards/card")
@RefusalsAsPages
class CardResource {

    private final CurrentActor currentActor;
    private final ViewScorecard viewScorecard;
    private final Wording wording;

    @Inject
    CardResource(CurrentActor currentActor, ViewScorecard viewScorecard, Wording wording) {
        this.currentActor = currentActor;
        this.viewScorecard = viewScorecard;
        this.wording = wording;
    }

    /**
     * @param month the month that is looked at; null for the latest that was closed
     * @param span how far back its values begin; null for the month alone
     */
    @GET
    @Authenticated
    public Response card(
            @RestQuery @Nullable String card,
            @RestQuery @Nullable String month,
            @RestQuery @Nullable String span) {
        Actor actor = currentActor.actor();
        CardPageView view =
                CardPageView.of(
                        viewScorecard.viewScorecard(
                                actor,
                                card == null ? "" : card,
                                monthOf(month),
                                SpanWords.spanOf(span)),
                        wording);
        return Html.ok(Templates.card(Frame.of(view.name(), Place.SCORECARDS, actor), view));
    }

    /** The month that an address names; null if it names none. */
    static @Nullable YearMonth monthOf(@Nullable String text) {
        return text == null || text.isBlank() ? null : MonthText.month("month", text);
    }
}
