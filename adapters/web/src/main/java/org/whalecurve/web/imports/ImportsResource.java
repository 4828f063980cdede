package org.whalecurve.web.imports;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.imports.ByteSource;
import org.whalecurve.application.imports.ListImports;
import org.whalecurve.application.imports.ListProfiles;
import org.whalecurve.application.imports.ReceiveFile;
import org.whalecurve.application.imports.ReceivedUpload;
import org.whalecurve.application.periods.NamedBook;
import org.whalecurve.domain.imports.Import;
import org.whalecurve.web.Address;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;
import org.whalecurve.web.Wording;

/** All imports, and where files are delivered. */
@Path("/app/imports")
@RefusalsAsPages
class ImportsResource {

    private static final int ROWS = 25;

    private final CurrentActor currentActor;
    private final ListImports listImports;
    private final ListProfiles listProfiles;
    private final ReceiveFile receiveFile;
    private final Wording wording;

    @Inject
    ImportsResource(
            CurrentActor currentActor,
            ListImports listImports,
            ListProfiles listProfiles,
            ReceiveFile receiveFile,
            Wording wording) {
        this.currentActor = currentActor;
        this.listImports = listImports;
        this.listProfiles = listProfiles;
        this.receiveFile = receiveFile;
        this.wording = wording;
    }

    @GET
    @Authenticated
    public Response imports(@RestQuery @Nullable String after) {
        Actor actor = currentActor.actor();
        Page<Import> page = listImports.listImports(actor, after, ROWS);
        boolean mayDeliver = actor.may(Right.DELIVER_FILES);
        return Html.ok(
                Templates.imports(
                        Frame.of("Imports", Place.IMPORTS, actor),
                        new ImportsView(
                                mayDeliver,
                                mayDeliver ? profiles(actor) : List.of(),
                                page.items().stream()
                                        .map(one -> ImportRow.of(one, wording))
                                        .toList(),
                                page.next() == null
                                        ? null
                                        : Address.of("/app/imports").with("after", page.next()))));
    }

    /** Takes a file as it is, in constant memory. */
    @POST
    @Consumes({"text/csv", "application/gzip", "application/octet-stream"})
    @Authenticated
    public Response deliver(
            @RestQuery String profile,
            @RestQuery @Nullable String book,
            @RestQuery String name,
            InputStream body) {
        ReceivedUpload received =
                receiveFile.receiveFile(
                        currentActor.actor(), profile, NamedBook.of(book), name, source(body));
        Address page = Address.of("/app/imports").step(received.received().id());
        return Html.created(
                received instanceof ReceivedUpload.AlreadyReceived
                        ? page.with("again", "yes")
                        : page);
    }

    private List<ImportsView.Profile> profiles(Actor actor) {
        return listProfiles.listProfiles(actor).stream()
                .map(document ->
                        new ImportsView.Profile(
                                document.profile().id(), document.profile().description()))
                .toList();
    }

    private static ByteSource source(InputStream body) {
        return (into, offset, length) -> {
            try {
                return body.read(into, offset, length);
            } catch (IOException e) {
                throw Refusal.wrongInput(
                        "upload-broke-off",
                        "The file did not arrive whole: the connection broke. Send it again.");
            }
        };
    }
}
