package org.whalecurve.web.scorecards;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.application.scorecards.ViewScorecard;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;
import org.whalecurve.web.profitability.LedgerPictures;

/** Where the profit comes from of which a card tells. The card shows the same pictures. */
@Path("/app/scorecards/ledger")
@RefusalsAsPages
class CardLedgerResource {

    private final CurrentActor currentActor;
    private final ViewScorecard viewScorecard;
    private final LedgerPictures pictures;
    private final Wording wording;

    @Inject
    CardLedgerResource(
            CurrentActor currentActor,
            ViewScorecard viewScorecard,
            LedgerPictures pictures,
            Wording wording) {
        this.currentActor = currentActor;
        this.viewScorecard = viewScorecard;
        this.pictures = pictures;
        this.wording = wording;
    }

    @GET
    @Authenticated
    public Response ledger(@BeanParam CardAsked asked) {
        Actor actor = currentActor.actor();
        ScorecardReport report = viewScorecard.viewScorecard(actor, asked.question(wording));
        Scorecard card = report.version().content();
        return Html.ok(
                Templates.ledger(
                        Frame.of(card.name(), Place.SCORECARDS, actor),
                        new CardLedgerView(
                                card.name(),
                                CardPlace.of(report, wording).page(),
                                CardPlace.unitOf(card)
                                        + " · "
                                        + wording.months(report.month(), report.month()),
                                report.run() == null
                                        ? null
                                        : pictures.of(actor, report.run(), unitOf(card)))));
    }

    private static @Nullable String unitOf(Scorecard card) {
        return card.unit().equals(Scorecard.WHOLE_COMPANY) ? null : card.unit();
    }
}
