package org.whalecurve.web.periods;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.periods.DefinePeriod;
import org.whalecurve.application.periods.ListPeriods;
import org.whalecurve.application.periods.ReopenPeriod;
import org.whalecurve.web.Address;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.MonthText;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;

/** The periods of the books. */
@Path("/app/periods")
@RefusalsAsPages
class PeriodsResource {

    private final CurrentActor currentActor;
    private final ListPeriods listPeriods;
    private final DefinePeriod definePeriod;
    private final ReopenPeriod reopenPeriod;
    private final Wording wording;

    @Inject
    PeriodsResource(
            CurrentActor currentActor,
            ListPeriods listPeriods,
            DefinePeriod definePeriod,
            ReopenPeriod reopenPeriod,
            Wording wording) {
        this.currentActor = currentActor;
        this.listPeriods = listPeriods;
        this.definePeriod = definePeriod;
        this.reopenPeriod = reopenPeriod;
        this.wording = wording;
    }

    @GET
    @Authenticated
    public Response periods() {
        Actor actor = currentActor.actor();
        return Html.ok(
                Templates.periods(
                        Frame.of("Periods", Place.PERIODS, actor),
                        new PeriodsView(
                                actor.may(Right.KEEP_PERIODS),
                                listPeriods.listPeriods(actor).reversed().stream()
                                        .map(view -> PeriodsView.Row.of(view, wording))
                                        .toList())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Authenticated
    public Response define(
            @RestForm @Nullable String id,
            @RestForm @Nullable String first,
            @RestForm @Nullable String last) {
        definePeriod.definePeriod(
                currentActor.actor(),
                id == null ? "" : id.strip(),
                MonthText.month("first month", first),
                MonthText.month("last month", last == null || last.isBlank() ? first : last));
        return Html.goOn(Address.of("/app/periods"));
    }

    @POST
    @Path("reopen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Authenticated
    public Response reopen(@RestForm String id, @RestForm @Nullable String reason) {
        reopenPeriod.reopenPeriod(currentActor.actor(), id, reason == null ? "" : reason.strip());
        return Html.goOn(Address.of("/app/periods"));
    }
}
