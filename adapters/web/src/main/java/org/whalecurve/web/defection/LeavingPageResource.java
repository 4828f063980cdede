package org.whalecurve.web.defection;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.defection.LeavingOrder;
import org.whalecurve.application.defection.ListLeavingCustomers;
import org.whalecurve.application.lifetime.RankValuedCustomers;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;

/** Who may leave. */
@Path("/app/leaving")
@RefusalsAsPages
class LeavingPageResource {

    private static final int ROWS = 50;

    private final CurrentActor currentActor;
    private final ListLeavingCustomers listLeavingCustomers;
    private final Wording wording;

    @Inject
    LeavingPageResource(
            CurrentActor currentActor, ListLeavingCustomers listLeavingCustomers, Wording wording) {
        this.currentActor = currentActor;
        this.listLeavingCustomers = listLeavingCustomers;
        this.wording = wording;
    }

    @GET
    @Authenticated
    public Response leaving(@RestQuery @Nullable String order, @RestQuery @Nullable String after) {
        Actor actor = currentActor.actor();
        LeavingOrder wanted =
                Arrays.stream(LeavingOrder.values())
                        .filter(each -> each.name().equals(order))
                        .findAny()
                        .orElse(LeavingOrder.PROFIT);
        return Html.ok(
                Templates.leaving(
                        Frame.of("Who may leave", Place.LEAVING, actor),
                        view(actor, wanted, after)));
    }

    private @Nullable LeavingView view(Actor actor, LeavingOrder order, @Nullable String after) {
        try {
            return LeavingView.of(
                    listLeavingCustomers.listLeavingCustomers(
                            actor, RankValuedCustomers.LATEST, order, after, ROWS),
                    order,
                    after,
                    wording);
        } catch (Refusal e) {
            if (e.kind() == Refusal.Kind.NOT_FOUND) {
                return null;
            }
            throw e;
        }
    }
}
