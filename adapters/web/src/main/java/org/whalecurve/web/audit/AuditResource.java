package org.whalecurve.web.audit;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.audit.AuditEntry;
import org.whalecurve.application.audit.ViewAudit;
import org.whalecurve.web.Address;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;

/** The record of who did what. */
@Path("/app/audit")
@RefusalsAsPages
class AuditResource {

    private static final int ROWS = 100;

    private final CurrentActor currentActor;
    private final ViewAudit viewAudit;
    private final Wording wording;

    @Inject
    AuditResource(CurrentActor currentActor, ViewAudit viewAudit, Wording wording) {
        this.currentActor = currentActor;
        this.viewAudit = viewAudit;
        this.wording = wording;
    }

    @GET
    @Authenticated
    public Response audit(@RestQuery @Nullable String after) {
        Actor actor = currentActor.actor();
        Page<AuditEntry> page = viewAudit.viewAudit(actor, after, ROWS);
        return Html.ok(
                Templates.audit(
                        Frame.of("Audit", Place.AUDIT, actor),
                        new AuditView(
                                page.items().stream()
                                        .map(entry -> AuditView.Row.of(entry, wording))
                                        .toList(),
                                page.next() == null
                                        ? null
                                        : Address.of("/app/audit").with("after", page.next()))));
    }
}
