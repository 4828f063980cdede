package org.whalecurve.web.imports;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.imports.DiscardImport;
import org.whalecurve.application.imports.DownloadQuarantine;
import org.whalecurve.application.imports.ResumeImport;
import org.whalecurve.application.imports.ViewImport;
import org.whalecurve.application.imports.ViewQuarantine;
import org.whalecurve.domain.imports.Import;
import org.whalecurve.domain.imports.QuarantinedRow;
import org.whalecurve.web.Address;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;

/** One import: how far it is, what became of it, the rows it rejected. */
@Path("/app/imports/{id}")
@RefusalsAsPages
class ImportResource {

    private static final int ROWS = 50;

    private final CurrentActor currentActor;
    private final ViewImport viewImport;
    private final ViewQuarantine viewQuarantine;
    private final DownloadQuarantine downloadQuarantine;
    private final ResumeImport resumeImport;
    private final DiscardImport discardImport;
    private final Wording wording;

    @Inject
    ImportResource(
            CurrentActor currentActor,
            ViewImport viewImport,
            ViewQuarantine viewQuarantine,
            DownloadQuarantine downloadQuarantine,
            ResumeImport resumeImport,
            DiscardImport discardImport,
            Wording wording) {
        this.currentActor = currentActor;
        this.viewImport = viewImport;
        this.viewQuarantine = viewQuarantine;
        this.downloadQuarantine = downloadQuarantine;
        this.resumeImport = resumeImport;
        this.discardImport = discardImport;
        this.wording = wording;
    }

    @GET
    @Authenticated
    public Response delivery(
            @RestPath String id,
            @RestQuery @Nullable String after,
            @RestQuery @Nullable String again) {
        Actor actor = currentActor.actor();
        Import delivery = viewImport.viewImport(actor, id);
        Page<QuarantinedRow> rejected =
                delivery.rowsRejected() == 0
                        ? new Page<>(List.of(), null)
                        : viewQuarantine.viewQuarantine(actor, id, after, ROWS);
        Address page = Address.of("/app/imports").step(id);
        return Html.ok(
                Templates.delivery(
                        Frame.of("Import " + delivery.fileName(), Place.IMPORTS, actor),
                        new ImportPageView(
                                ImportRow.of(delivery, wording),
                                again != null,
                                actor.may(Right.DELIVER_FILES),
                                rejected.items().stream()
                                        .map(row -> ImportPageView.Rejected.of(row, wording))
                                        .toList(),
                                rejected.next() == null
                                        ? null
                                        : page.with("after", rejected.next()),
                                page.step("quarantine"))));
    }

    /** The rejected rows as delivered, to be corrected and sent again. */
    @GET
    @Path("quarantine")
    @Authenticated
    public Response quarantine(@RestPath String id) {
        Actor actor = currentActor.actor();
        // A refusal must come before the first byte, where it can still be a page.
        Import delivery = viewImport.viewImport(actor, id);
        StreamingOutput body =
                out -> {
                    var writer =
                            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                    downloadQuarantine.downloadQuarantine(actor, id, line -> write(writer, line));
                    writer.flush();
                };
        return Response.ok(body, "text/csv; charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"rejected-" + delivery.id() + ".csv\"")
                .build();
    }

    @POST
    @Path("resume")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Authenticated
    public Response resume(@RestPath String id) {
        resumeImport.resumeImport(currentActor.actor(), id);
        return Html.goOn(Address.of("/app/imports").step(id));
    }

    @POST
    @Path("discard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Authenticated
    public Response discard(@RestPath String id) {
        discardImport.discardImport(currentActor.actor(), id);
        return Html.goOn(Address.of("/app/imports").step(id));
    }

    private static void write(BufferedWriter writer, String line) {
        try {
            writer.write(line);
            writer.write("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
