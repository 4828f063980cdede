package org.whalecurve.web.payouts;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.incentives.ViewIncentivePlan;
import org.whalecurve.application.payouts.CorrectPayout;
import org.whalecurve.application.payouts.DecidePayout;
import org.whalecurve.application.payouts.ListPayouts;
import org.whalecurve.application.payouts.PayoutReport;
import org.whalecurve.application.payouts.SeenPayout;
import org.whalecurve.application.payouts.ViewPayout;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.MonthText;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;
import org.whalecurve.web.documents.Documents;

/** What people were paid by incentive plans. */
@Path(PayoutPlace.PAYOUTS)
@RefusalsAsPages
class PayoutsResource {

    private static final int ROWS = 50;

    private final CurrentActor currentActor;
    private final ViewIncentivePlan viewPlan;
    private final ListPayouts listPayouts;
    private final ViewPayout viewPayout;
    private final DecidePayout decidePayout;
    private final CorrectPayout correctPayout;
    private final Wording wording;

    @Inject
    PayoutsResource(
            CurrentActor currentActor,
            ViewIncentivePlan viewPlan,
            ListPayouts listPayouts,
            ViewPayout viewPayout,
            DecidePayout decidePayout,
            CorrectPayout correctPayout,
            Wording wording) {
        this.currentActor = currentActor;
        this.viewPlan = viewPlan;
        this.listPayouts = listPayouts;
        this.viewPayout = viewPayout;
        this.decidePayout = decidePayout;
        this.correctPayout = correctPayout;
        this.wording = wording;
    }

    @GET
    @Authenticated
    public Response payouts(@RestQuery @Nullable String plan, @RestQuery @Nullable String after) {
        Actor actor = currentActor.actor();
        String id = plan == null ? "" : plan;
        String name = viewPlan.viewIncentivePlan(actor, id).plan().name();
        Page<SeenPayout> page = listPayouts.listPayouts(actor, id, after, ROWS);
        return Html.ok(
                Templates.payouts(
                        frame("Payouts of " + name, actor),
                        PayoutsView.of(id, name, page, wording)));
    }

    @GET
    @Path("one")
    @Authenticated
    public Response payout(@RestQuery @Nullable String plan, @RestQuery @Nullable String number) {
        Actor actor = currentActor.actor();
        PayoutReport report = report(actor, plan, number);
        return Html.ok(
                Templates.payout(
                        frame("Payout by " + report.planName(), actor),
                        PayoutPageView.of(report, actor.may(Right.KEEP_INCENTIVES), wording)));
    }

    @GET
    @Path("export")
    @Authenticated
    public Response export(@RestQuery @Nullable String plan, @RestQuery @Nullable String number) {
        PayoutReport report = report(currentActor.actor(), plan, number);
        return Response.ok(PayoutCsv.of(report), "text/csv; charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"payout-%d.csv\""
                                .formatted(report.seen().payout().number()))
                .build();
    }

    /** Takes the months and the sum that the trial showed. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Authenticated
    public Response decide(
            @RestForm String plan,
            @RestForm String version,
            @RestForm String from,
            @RestForm String to,
            @RestForm String amount) {
        return Html.goOn(
                PayoutPlace.page(
                        decidePayout.decidePayout(
                                currentActor.actor(),
                                plan,
                                Documents.number(version),
                                MonthText.month("from", from),
                                MonthText.month("to", to),
                                number("amount", amount))));
    }

    @POST
    @Path("correct")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Authenticated
    public Response correct(
            @RestForm String plan,
            @RestForm String number,
            @RestForm String corrections,
            @RestForm String difference) {
        return Html.goOn(
                PayoutPlace.page(
                        correctPayout.correctPayout(
                                currentActor.actor(),
                                plan,
                                Documents.number(number),
                                Documents.number(corrections),
                                number("difference", difference))));
    }

    private PayoutReport report(Actor actor, @Nullable String plan, @Nullable String number) {
        return viewPayout.viewPayout(
                actor, plan == null ? "" : plan, Documents.number(number == null ? "" : number));
    }

    private static BigDecimal number(String name, String text) {
        if (!text.matches("-?[0-9]{1,15}(\\.[0-9]{1,4})?")) {
            throw Refusal.wrongInput(
                    "wrong-amount", "'%s' must be an amount such as 1197.68.".formatted(name));
        }
        return new BigDecimal(text);
    }

    private static Frame frame(String title, Actor actor) {
        return Frame.of(title, Place.INCENTIVES, actor);
    }
}
