package org.whalecurve.web.scorecards;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.scorecards.ListEnteredValues;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.application.scorecards.ViewMovers;
import org.whalecurve.application.scorecards.ViewScorecard;
import org.whalecurve.domain.scorecards.CardMeasure;
import org.whalecurve.domain.scorecards.MeasureSource;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.MonthText;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;

/** A measure of a card, opened down to the customers that moved it. */
@Path("/app/scorecards/measure")
@RefusalsAsPages
class MeasureResource {

    private static final int ROWS = 50;

    private final CurrentActor currentActor;
    private final ViewScorecard viewScorecard;
    private final ViewMovers viewMovers;
    private final ListEnteredValues listEnteredValues;
    private final Wording wording;

    @Inject
    MeasureResource(
            CurrentActor currentActor,
            ViewScorecard viewScorecard,
            ViewMovers viewMovers,
            ListEnteredValues listEnteredValues,
            Wording wording) {
        this.currentActor = currentActor;
        this.viewScorecard = viewScorecard;
        this.viewMovers = viewMovers;
        this.listEnteredValues = listEnteredValues;
        this.wording = wording;
    }

    /**
     * @param since the month from which it is told who moved it; null for the month before
     * @param by by what customers are put together; null for their country
     * @param group the group whose customers are listed; null for all
     * @param ungrouped not null if those are listed that are in no group
     * @param after where the list of customers begins; null for its beginning
     */
    @GET
    @Authenticated
    public Response measure(
            @BeanParam CardAsked asked,
            @RestQuery @Nullable String measure,
            @RestQuery @Nullable String since,
            @RestQuery @Nullable String by,
            @RestQuery @Nullable String group,
            @RestQuery @Nullable String ungrouped,
            @RestQuery @Nullable String after) {
        Actor actor = currentActor.actor();
        ScorecardReport report = viewScorecard.viewScorecard(actor, asked.question(wording));
        CardMeasure shown =
                MeasurePageView.measureOf(
                        report.version().content(), measure == null ? "" : measure);
        YearMonth from =
                since == null || since.isBlank()
                        ? report.month().minusMonths(1)
                        : MonthText.month("month since when", since);
        MoversAddress address =
                new MoversAddress(
                        CardPlace.of(report, wording),
                        shown.id(),
                        from,
                        MoversAddress.groupingOf(by),
                        ungrouped == null ? group : "");
        MeasureSource source = shown.definition().source();
        return Html.ok(
                Templates.measure(
                        Frame.of(shown.name(), Place.SCORECARDS, actor),
                        MeasurePageView.of(
                                report,
                                shown.id(),
                                source instanceof MeasureSource.Computed
                                        ? movers(actor, address, after, report)
                                        : null,
                                source instanceof MeasureSource.Entered
                                        ? entered(actor, report, shown)
                                        : null,
                                report.asOf() == null && mayEnter(actor, shown),
                                wording)));
    }

    private EnteredView entered(Actor actor, ScorecardReport report, CardMeasure measure) {
        return EnteredView.of(
                listEnteredValues.listEnteredValues(actor, report.version().id(), measure.id()),
                measure,
                actor,
                new ValueWords(wording, report.version().content().currency()));
    }

    private static boolean mayEnter(Actor actor, CardMeasure measure) {
        return measure.definition().source() instanceof MeasureSource.Entered(_, var approver)
                && !actor.user().equals(approver)
                && (measure.owner().equals(actor.user()) || actor.may(Right.KEEP_SCORECARDS));
    }

    /** Where nobody can be said to have moved it, the page says why and shows the rest. */
    private MoversView movers(
            Actor actor, MoversAddress address, @Nullable String after, ScorecardReport report) {
        try {
            return MoversView.of(
                    address,
                    viewMovers.viewMovers(actor, address.question(after, ROWS, report.asOf())),
                    new ValueWords(wording, report.version().content().currency()),
                    wording);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.CONFLICT) {
                return MoversView.refused(address, refusal.detail(), wording);
            }
            throw refusal;
        }
    }
}
